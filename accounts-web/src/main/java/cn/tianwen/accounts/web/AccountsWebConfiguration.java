package cn.tianwen.accounts.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** To be imported by an application. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class AccountsWebConfiguration {}

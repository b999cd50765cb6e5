package cn.tianwen.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** To be imported by an application, which adds a {@link Site}. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class WebConfiguration {}

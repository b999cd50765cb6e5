package cn.tianwen.search.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.context.annotation.Configuration;

/** Head of the description at {@code /v3/api-docs}: where it is, whatever host a request names. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
    info =
        @Info(
            title = "田问检索接口",
            version = "1",
            description = "找类似、检索、输入提示与案例。出错时返回 application/problem+json（RFC 9457）。"),
    servers = @Server(url = "/"))
class ApiDescription {}

package cn.tianwen.accounts.web.carrier;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway, where one is named; it goes before whatever else carries codes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewayProperties.class)
class CarrierConfiguration {

  @Bean
  @ConditionalOnProperty("tianwen.code-gateway.url")
  HttpGatewayCarrier httpGatewayCarrier(GatewayProperties properties, Clock clock) {
    return new HttpGatewayCarrier(properties, clock);
  }
}

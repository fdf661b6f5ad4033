package org.smartlibrary.gateway.routing.http;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A client that passes on what it gets: no redirects, cookies, unpacking or retries of its own. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

  @Bean
  PoolingHttpClientConnectionManager instanceConnections(HttpSettings settings) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setMaxConnPerRoute(settings.connections())
        .setMaxConnTotal(settings.connections() * 8)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connect()))
                .setSocketTimeout(Timeout.of(settings.silence()))
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .setIdleTimeout(Timeout.ofSeconds(10))
                .build())
        .build();
  }

  @Bean
  CloseableHttpClient instanceClient(PoolingHttpClientConnectionManager connections) {
    return HttpClients.custom()
        .setConnectionManager(connections)
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableContentCompression()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableDefaultUserAgent()
        .build();
  }

  @Bean
  MeterBinder connectionMetrics(PoolingHttpClientConnectionManager connections) {
    return meters -> {
      meters.gauge("gateway_connections_leased", connections, c -> c.getTotalStats().getLeased());
      meters.gauge("gateway_connections_idle", connections, c -> c.getTotalStats().getAvailable());
      meters.gauge("gateway_connections_awaited", connections, c -> c.getTotalStats().getPending());
    };
  }

  @Bean
  ProxyExchange instanceExchange(CloseableHttpClient client, GatewayMvcProperties settings) {
    return new InstanceExchange(client, settings);
  }
}

package org.smartlibrary.loan.sip2.tcp;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.sip2.Repeats;
import org.smartlibrary.loan.sip2.SelfCheck;
import org.smartlibrary.loan.sip2.Terminals;
import org.smartlibrary.loan.sip2.session.Dialogue;
import org.smartlibrary.loan.sip2.session.Session;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Sip2Settings.class)
@ConditionalOnProperty(name = "loan.sip2.enabled", matchIfMissing = true)
class Sip2Configuration {

  @Bean
  Sip2Server sip2Server(
      Sip2Settings settings,
      Terminals terminals,
      SelfCheck desk,
      Libraries libraries,
      Repeats repeats,
      Clock clock,
      SslBundles bundles,
      MeterRegistry meters) {
    var dialogue = new Dialogue(desk, libraries, repeats, settings.repeats());
    return new Sip2Server(
        settings,
        () -> new Session(terminals, dialogue, clock),
        layer(settings, bundles),
        new Traffic(meters));
  }

  @Bean
  Sip2Health sip2HealthIndicator(Sip2Server server) {
    return new Sip2Health(server);
  }

  private static Connection.Layer layer(Sip2Settings settings, SslBundles bundles) {
    var name = settings.tlsBundle();
    return name == null || name.isEmpty() ? socket -> socket : Tls.of(name, bundles);
  }
}

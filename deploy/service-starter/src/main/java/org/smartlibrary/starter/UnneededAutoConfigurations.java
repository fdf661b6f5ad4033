package org.smartlibrary.starter;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out what no service of the network uses, because each costs start-up time, and MongoDB
 * where a service names no database.
 */
final class UnneededAutoConfigurations implements AutoConfigurationImportFilter, EnvironmentAware {

  private static final String MONGO = "org.springframework.boot.mongodb.autoconfigure.";
  private static final Set<String> UNNEEDED =
      Set.of(
          "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
          MONGO + "MongoReactiveAutoConfiguration",
          MONGO + "health.MongoHealthContributorAutoConfiguration",
          "org.springframework.boot.micrometer.metrics.autoconfigure.export.otlp.OtlpMetricsExportAutoConfiguration",
          "org.springframework.boot.opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration",
          "org.springframework.boot.opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration",
          "org.springframework.boot.kafka.autoconfigure.metrics.KafkaMetricsAutoConfiguration");

  private @Nullable Environment environment;

  @Override
  public void setEnvironment(Environment environment) {
    this.environment = environment;
  }

  @Override
  public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
    var needed = new boolean[candidates.length];
    for (var i = 0; i < candidates.length; i++) {
      needed[i] = candidates[i] == null || isNeeded(candidates[i]);
    }
    return needed;
  }

  private boolean isNeeded(String candidate) {
    return !UNNEEDED.contains(candidate) && (hasDatabase() || !candidate.startsWith(MONGO));
  }

  private boolean hasDatabase() {
    return environment != null && environment.containsProperty("spring.mongodb.database");
  }
}

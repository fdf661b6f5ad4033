package org.smartlibrary.startertest.contract;

import java.util.UUID;
import java.util.function.Consumer;
import org.smartlibrary.startertest.EmbeddedPlatform;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The broker and the database that a contract is tried on. */
public record Surroundings(String kafka, String mongodb, String database) {

  @EnableAutoConfiguration
  static class Service {}

  public static Surroundings embedded() {
    var platform = EmbeddedPlatform.shared();
    return of(platform.kafka(), platform.mongodb());
  }

  public static Surroundings of(String kafka, String mongodb) {
    return new Surroundings(kafka, mongodb, "contract-" + UUID.randomUUID());
  }

  /** A service with these beans and nothing but the chassis. */
  public ConfigurableApplicationContext start(Consumer<GenericApplicationContext> beans) {
    return new SpringApplicationBuilder(Service.class)
        .web(WebApplicationType.NONE)
        .initializers(context -> beans.accept((GenericApplicationContext) context))
        .run(
            "--spring.application.name=contract-service",
            "--spring.kafka.bootstrap-servers=" + kafka,
            "--spring.mongodb.uri=" + mongodb,
            "--spring.mongodb.database=" + database,
            "--eureka.client.enabled=false");
  }
}

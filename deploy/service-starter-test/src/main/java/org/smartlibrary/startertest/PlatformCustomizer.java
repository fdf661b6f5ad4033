package org.smartlibrary.startertest;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Points a test's context at the embedded platform. All are equal, so that Spring may share one
 * context between test classes.
 */
record PlatformCustomizer() implements ContextCustomizer {

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    TestPropertyValues.of(properties()).applyTo(context);
    if (context instanceof GenericApplicationContext generic) {
      generic.registerBean("testTokenDecoder", JwtDecoder.class, TestTokens::decoder);
    }
  }

  private static Map<String, String> properties() {
    var platform = EmbeddedPlatform.shared();
    var properties = new HashMap<String, String>();
    properties.put("spring.kafka.bootstrap-servers", platform.kafka());
    properties.put("spring.mongodb.uri", platform.mongodb());
    properties.put("spring.mongodb.database", "test-" + UUID.randomUUID());
    properties.put("eureka.client.enabled", "false");
    return properties;
  }
}

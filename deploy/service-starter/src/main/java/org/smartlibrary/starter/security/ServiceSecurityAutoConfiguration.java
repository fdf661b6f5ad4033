package org.smartlibrary.starter.security;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.starter.mongo.MongoDatabaseAutoConfiguration;
import org.smartlibrary.starter.problem.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The resource server: tokens, roles, and the library a caller acts for. */
@AutoConfiguration(
    after = MongoDatabaseAutoConfiguration.class,
    before = {
      ServletWebSecurityAutoConfiguration.class,
      OAuth2ResourceServerWebSecurityAutoConfiguration.class
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ServiceSecurityAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  LibraryHierarchy libraryHierarchy() {
    return Isil::equals;
  }

  @Bean
  @ConditionalOnMissingBean
  OperatorAudit operatorAudit(ObjectProvider<MongoDatabase> database, Clock clock) {
    var present = database.getIfAvailable();
    return present == null ? new AuditLog() : new AuditTrail(present, clock);
  }

  @Bean
  SecurityProblems securityProblems(ProblemWriter writer) {
    return new SecurityProblems(writer);
  }

  @Bean
  @ConditionalOnMissingBean
  HttpFirewall httpFirewall() {
    return new PlainPaths();
  }

  /** A call is observed as a whole; each filter of security observed tells nothing more. */
  @Bean
  @ConditionalOnMissingBean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  /** A service that knows more of a token than the token says declares a validator for it. */
  @Bean
  RememberedTokens rememberedTokens(
      JwtDecoder tokens, ObjectProvider<OAuth2TokenValidator<Jwt>> eachTime, Clock clock) {
    List<OAuth2TokenValidator<Jwt>> all = new ArrayList<>(eachTime.stream().toList());
    all.add(new JwtTimestampValidator());
    return new RememberedTokens(tokens, new DelegatingOAuth2TokenValidator<>(all), clock);
  }

  /** Comes after the chains that a service brings for its own paths. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE - 5)
  @ConditionalOnMissingBean(name = "serviceSecurity")
  SecurityFilterChain serviceSecurity(
      HttpSecurity http, AccessRules rules, SecurityProblems problems, RememberedTokens tokens)
      throws Exception {
    return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .authorizeHttpRequests(rules::apply)
        .oauth2ResourceServer(
            server ->
                server
                    .withObjectPostProcessor(new UncheckedTokens(problems))
                    .jwt(
                        jwt ->
                            jwt.decoder(tokens::decode)
                                .jwtAuthenticationConverter(Callers::authentication))
                    .authenticationEntryPoint(problems)
                    .accessDeniedHandler(problems))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .build();
  }

  @Bean
  AccessRules accessRules(
      ObjectProvider<AccessRule> own, LibraryHierarchy hierarchy, OperatorAudit audit) {
    return new AccessRules(own.orderedStream().toList(), new LibraryScope(hierarchy, audit));
  }

  @Bean
  WebMvcConfigurer callers() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
      }
    };
  }
}

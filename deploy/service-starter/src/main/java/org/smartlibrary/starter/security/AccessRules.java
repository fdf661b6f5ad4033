package org.smartlibrary.starter.security;

import static org.smartlibrary.starter.security.Access.LIBRARY;
import static org.smartlibrary.starter.security.Access.OPERATOR;
import static org.smartlibrary.starter.security.Access.PUBLIC;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may call what: a service's own rules, then those that hold everywhere; the first decides. */
final class AccessRules {

  private static final List<AccessRule> EVERYWHERE =
      List.of(
          new AccessRule(null, "/actuator/health/**", PUBLIC),
          new AccessRule(null, "/actuator/info", PUBLIC),
          new AccessRule(null, "/actuator/prometheus", PUBLIC),
          new AccessRule(null, "/v3/api-docs/**", PUBLIC),
          new AccessRule(HttpMethod.GET, "/problems/**", PUBLIC),
          new AccessRule(null, "/api/operations/**", OPERATOR),
          new AccessRule(HttpMethod.GET, "/api/**", PUBLIC),
          new AccessRule(HttpMethod.HEAD, "/api/**", PUBLIC),
          new AccessRule(HttpMethod.OPTIONS, "/api/**", PUBLIC),
          new AccessRule(null, "/api/libraries/{isil}/**", LIBRARY));

  private final List<AccessRule> own;
  private final AuthorizationManager<RequestAuthorizationContext> libraryScope;

  AccessRules(
      List<AccessRule> own, AuthorizationManager<RequestAuthorizationContext> libraryScope) {
    this.own = own;
    this.libraryScope = libraryScope;
  }

  void apply(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    // What was let in comes a second time when it fails or goes on asynchronously.
    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
    own.forEach(rule -> apply(rule, requests));
    EVERYWHERE.forEach(rule -> apply(rule, requests));
    requests.anyRequest().authenticated();
  }

  private void apply(
      AccessRule rule,
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    var matched =
        rule.method() == null
            ? requests.requestMatchers(rule.pattern())
            : requests.requestMatchers(rule.method(), rule.pattern());
    switch (rule.access()) {
      case PUBLIC -> matched.permitAll();
      case AUTHENTICATED -> matched.authenticated();
      case OPERATOR -> matched.hasRole(Role.OPERATOR.name());
      case LIBRARY -> matched.access(libraryScope);
    }
  }
}

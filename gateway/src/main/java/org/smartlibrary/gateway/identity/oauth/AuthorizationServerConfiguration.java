package org.smartlibrary.gateway.identity.oauth;

import java.util.Set;
import org.smartlibrary.gateway.identity.BuiltInIssuer;
import org.smartlibrary.gateway.identity.IdentitySettings;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemWriter;
import org.smartlibrary.starter.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The issuer's endpoints under {@code /oauth2}, its discovery document, and the sign-in form. */
@Configuration(proxyBeanMethods = false)
@BuiltInIssuer
class AuthorizationServerConfiguration {

  private static final String SIGN_IN = "/login";
  private static final Problem UNKNOWN_CLIENT =
      Problems.UNAUTHORIZED.because("The client does not show who it is.");

  @Bean
  @Order(1)
  SecurityFilterChain authorizationServer(
      HttpSecurity http, DerivedClients clients, ProblemWriter problems) {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(Customizer.withDefaults());
              server.clientAuthentication(
                  client ->
                      client
                          .authenticationConverter(new PublicClientConverter())
                          .authenticationProvider(new PublicClientProvider(clients)));
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(
            errors ->
                errors
                    .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SIGN_IN), browsers())
                    .defaultAuthenticationEntryPointFor(
                        (request, response, _) -> problems.write(UNKNOWN_CLIENT, request, response),
                        AnyRequestMatcher.INSTANCE))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain signIn(HttpSecurity http) {
    var paths = PathPatternRequestMatcher.withDefaults();
    return http.securityMatchers(
            pages -> pages.requestMatchers(paths.matcher(SIGN_IN), paths.matcher("/logout")))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .formLogin(form -> form.loginPage(SIGN_IN))
        .logout(logout -> logout.logoutSuccessUrl("/"))
        .build();
  }

  private static RequestMatcher browsers() {
    var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
    html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
    return html;
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.publicUri().toString()).build();
  }

  @Bean
  PasswordEncoder derivedSecrets() {
    return new DerivedSecrets();
  }
}

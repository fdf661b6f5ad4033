package org.smartlibrary.gateway.routing;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smartlibrary.gateway.resilience.Limits;
import org.smartlibrary.gateway.resilience.Resilience;
import org.smartlibrary.gateway.resilience.UpstreamException;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.smartlibrary.starter.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The page of a refusal that the gateway does not know is at the service that does. */
@Configuration(proxyBeanMethods = false)
class ProblemRoute {

  private static final HandlerFunction<ServerResponse> EXCHANGE = HandlerFunctions.http();

  @Bean
  RouterFunction<ServerResponse> pagesOfServices(
      RoutingSettings settings,
      Resilience resilience,
      Forwarding forwarding,
      ObjectProvider<ProblemTypes> own) {
    return RouterFunctions.route()
        .route(unknownTo(own), request -> firstThatKnows(request, settings.services(), forwarding))
        .filter(resilience.around("problems", "the service", Limits.DEFAULT))
        .build();
  }

  private static RequestPredicate unknownTo(ObjectProvider<ProblemTypes> own) {
    Set<String> known =
        Stream.concat(
                Arrays.stream(HttpStatus.values()).filter(HttpStatus::isError).map(Problems::of),
                own.stream().flatMap(declared -> declared.types().stream()))
            .map(ProblemType::slug)
            .collect(Collectors.toSet());
    return RequestPredicates.GET("/problems/{slug}")
        .and(request -> !known.contains(request.pathVariable("slug")));
  }

  private static ServerResponse firstThatKnows(
      ServerRequest request, Iterable<String> services, Forwarding forwarding) throws Exception {
    for (String service : services) {
      try {
        var answer = forwarding.to(service).filter(request, EXCHANGE);
        if (answer.statusCode().is2xxSuccessful()) {
          return answer;
        }
        Forwarding.discard(answer);
      } catch (UpstreamException _) {
        // Whoever is down may be asked again later; another may know the page.
      }
    }
    throw Problems.NOT_FOUND.because("No refusal has this name.").exception();
  }
}

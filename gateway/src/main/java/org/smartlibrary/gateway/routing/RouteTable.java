package org.smartlibrary.gateway.routing;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.smartlibrary.gateway.resilience.Limits;
import org.smartlibrary.gateway.resilience.Resilience;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The configured routes as router functions, the most specific path first. */
@Configuration(proxyBeanMethods = false)
class RouteTable {

  @Bean
  RouterFunction<ServerResponse> configuredRoutes(
      RoutingSettings settings, Resilience resilience, Forwarding forwarding) {
    var routes = new TreeMap<>(settings.routes());
    settings.services().forEach(service -> routes.putAll(forEveryService(service)));
    return routes.entrySet().stream()
        .flatMap(RouteTable::places)
        .sorted()
        .map(place -> function(place, resilience, forwarding))
        .reduce(RouterFunction::and)
        .orElseThrow(() -> new IllegalStateException("No routes are configured"));
  }

  /** An operator reaches each service's own operations, and anybody its description. */
  private static Map<String, Route> forEveryService(String service) {
    var operations = "/api/operations/" + service;
    var description = "/api-docs/" + service;
    return Map.of(
        "operations-" + service,
        new Route(
            service,
            List.of(operations, operations + "/**"),
            Set.of(),
            new Route.Rewrite(operations, "/api/operations"),
            Limits.DEFAULT),
        "description-" + service,
        new Route(
            service,
            List.of(description),
            Set.of(HttpMethod.GET),
            new Route.Rewrite(description, "/v3/api-docs"),
            Limits.DEFAULT));
  }

  private static Stream<Place> places(Map.Entry<String, Route> named) {
    var parser = PathPatternParser.defaultInstance;
    return named.getValue().paths().stream()
        .map(path -> new Place(named.getKey(), named.getValue(), parser.parse(path)));
  }

  private static RouterFunction<ServerResponse> function(
      Place place, Resilience resilience, Forwarding forwarding) {
    var route = place.route();
    return GatewayRouterFunctions.route(place.name())
        .route(place.predicate(), HandlerFunctions.http())
        .filter(
            resilience
                .around(place.name(), route.service(), route.limits())
                .andThen(forwarding.to(route.service())))
        .before(request -> rewritten(request, route))
        .build();
  }

  private static ServerRequest rewritten(ServerRequest request, Route route) {
    return Optional.ofNullable(route.rewrite())
        .map(rewrite -> ServerRequest.from(request).uri(moved(request, rewrite)).build())
        .orElse(request);
  }

  private static URI moved(ServerRequest request, Route.Rewrite rewrite) {
    return UriComponentsBuilder.fromUri(request.uri())
        .replacePath(rewrite.apply(request.uri().getRawPath()))
        .build(true)
        .toUri();
  }

  /** One path of a route. */
  private record Place(String name, Route route, PathPattern path) implements Comparable<Place> {

    private static final Comparator<Place> MOST_SPECIFIC_FIRST =
        Comparator.comparing(Place::path)
            .thenComparing(place -> place.route().methods().isEmpty())
            .thenComparing(Place::name);

    RequestPredicate predicate() {
      var atPath = RequestPredicates.path(path.getPatternString());
      return route.methods().isEmpty()
          ? atPath
          : RequestPredicates.methods(route.methods().toArray(HttpMethod[]::new)).and(atPath);
    }

    @Override
    public int compareTo(Place other) {
      return MOST_SPECIFIC_FIRST.compare(this, other);
    }
  }
}

package org.smartlibrary.gateway.routing;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The routes by name. The more specific path wins, and with the same path the one that names its
 * methods; the order in the file does not matter.
 */
@ConfigurationProperties("smartlibrary.gateway")
public record RoutingSettings(Map<String, Route> routes) {

  public RoutingSettings {
    routes = Map.copyOf(routes);
  }

  /** The services that a route leads to, in the order of their names. */
  public List<String> services() {
    return routes.values().stream().map(Route::service).distinct().sorted().toList();
  }
}

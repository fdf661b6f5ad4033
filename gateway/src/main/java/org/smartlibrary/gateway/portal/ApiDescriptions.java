package org.smartlibrary.gateway.portal;

import java.util.List;
import org.smartlibrary.gateway.routing.RoutingSettings;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which services can be described now: those that are registered. */
@RestController
class ApiDescriptions {

  private final RoutingSettings routing;
  private final DiscoveryClient registry;

  ApiDescriptions(RoutingSettings routing, DiscoveryClient registry) {
    this.routing = routing;
    this.registry = registry;
  }

  @GetMapping("/api-docs")
  List<Description> registered() {
    return routing.services().stream()
        .filter(service -> !registry.getInstances(service).isEmpty())
        .map(service -> new Description(service, "/api-docs/" + service))
        .toList();
  }

  /** A service and the address of its OpenAPI document. */
  record Description(String name, String url) {}
}

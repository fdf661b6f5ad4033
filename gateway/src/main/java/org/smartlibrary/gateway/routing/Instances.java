package org.smartlibrary.gateway.routing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.stereotype.Component;

/** The registered instances of each service, taken in turn. */
@Component
class Instances {

  private final DiscoveryClient registry;
  private final Map<String, AtomicInteger> turns = new ConcurrentHashMap<>();

  Instances(DiscoveryClient registry) {
    this.registry = registry;
  }

  /** Whose turn it is; one that was tried already only when there is no other. */
  Optional<ServiceInstance> next(String service, Collection<ServiceInstance> tried) {
    var registered = registry.getInstances(service);
    var fresh = registered.stream().filter(instance -> !tried.contains(instance)).toList();
    return inTurn(service, fresh.isEmpty() ? registered : fresh);
  }

  private Optional<ServiceInstance> inTurn(String service, List<ServiceInstance> candidates) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    int turn = turns.computeIfAbsent(service, _ -> new AtomicInteger()).getAndIncrement();
    return Optional.of(candidates.get(Math.floorMod(turn, candidates.size())));
  }
}

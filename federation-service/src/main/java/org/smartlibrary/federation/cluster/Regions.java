package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Components and fresh nodes, joined where evidence joins them. */
final class Regions {

  private final Map<Object, Region> regions = new LinkedHashMap<>();

  /** Components of before (by id) and fresh nodes that are derived as one. */
  static final class Region {

    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Set<WorkNode> fresh = new LinkedHashSet<>();

    /** The one component of before, where {@link #isAsBefore} says that it is only one. */
    Component onlyComponent() {
      return components.values().iterator().next();
    }

    List<WorkNode> nodes(Workspace work) {
      var nodes = new ArrayList<WorkNode>(fresh);
      for (Component component : components.values()) {
        component.nodes().forEach(node -> nodes.add(work.node(node.id())));
      }
      return nodes;
    }

    /** Whether it is one component with the nodes it had, so that only records changed. */
    boolean isAsBefore(Workspace work) {
      return fresh.isEmpty()
          && components.size() == 1
          && nodes(work).stream().allMatch(node -> node.isLive() && !work.isUnsettled(node));
    }

    /**
     * Whether it only grows, and no contradiction is among what comes together: then it is one
     * cluster, since it is connected, and nobody has to compare what was together before. Where
     * somebody asserted something, all is compared.
     */
    boolean growsInHarmony(Workspace work, Partition partition) {
      if (components.values().stream().anyMatch(component -> component.clusters().size() > 1)
          || nodes(work).stream()
              .anyMatch(node -> !node.isLive() || node.isOwn() || work.isUnsettled(node))) {
        return false;
      }
      var groups = new ArrayList<List<WorkNode>>();
      fresh.forEach(node -> groups.add(List.of(node)));
      for (Component component : components.values()) {
        groups.add(component.nodes().stream().map(node -> work.node(node.id())).toList());
      }
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          if (partition.contradict(groups.get(i), groups.get(j))) {
            return false;
          }
        }
      }
      return true;
    }

    /** The edition of the rules under which all of it is derived after this. */
    int edition(Set<String> renewed, int current) {
      return components.values().stream()
          .filter(component -> !renewed.contains(component.id()))
          .mapToInt(Component::edition)
          .min()
          .orElse(current);
    }

    private int size() {
      return components.size() + fresh.size();
    }
  }

  void add(Component component) {
    if (!regions.containsKey(component.id())) {
      var region = new Region();
      region.components.put(component.id(), component);
      regions.put(component.id(), region);
    }
  }

  void add(WorkNode node) {
    if (node.home != null) {
      add(node.home);
    } else if (!regions.containsKey(node)) {
      var region = new Region();
      region.fresh.add(node);
      regions.put(node, region);
    }
  }

  boolean together(WorkNode one, WorkNode other) {
    Region region = regions.get(place(one));
    return region != null && region == regions.get(place(other));
  }

  void join(WorkNode one, WorkNode other) {
    add(one);
    add(other);
    Region a = Objects.requireNonNull(regions.get(place(one)));
    Region b = Objects.requireNonNull(regions.get(place(other)));
    if (a != b) {
      Region larger = a.size() >= b.size() ? a : b;
      Region smaller = larger == a ? b : a;
      larger.components.putAll(smaller.components);
      larger.fresh.addAll(smaller.fresh);
      smaller.components.keySet().forEach(id -> regions.put(id, larger));
      smaller.fresh.forEach(node -> regions.put(node, larger));
    }
  }

  private static Object place(WorkNode node) {
    return node.home == null ? node : node.home.id();
  }

  /** Each region once, in an order that the same batch always has. */
  Set<Region> all() {
    return new LinkedHashSet<>(regions.values());
  }

  /** All components of before that take part. */
  Collection<Component> components() {
    var components = new HashMap<String, Component>();
    all().forEach(region -> components.putAll(region.components));
    return components.values();
  }
}

package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
          && nodes(work).stream().allMatch(WorkNode::isLive);
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

  /** Each region once. */
  Set<Region> all() {
    Set<Region> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(regions.values());
    return all;
  }

  /** All components of before that take part. */
  Collection<Component> components() {
    var components = new HashMap<String, Component>();
    all().forEach(region -> components.putAll(region.components));
    return components.values();
  }
}

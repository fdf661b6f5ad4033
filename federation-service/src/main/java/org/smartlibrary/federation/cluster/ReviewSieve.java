package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps of the doubts what a derivation did not settle, and tells what it did. */
final class ReviewSieve {

  private static final int MOST_LIBRARIES = 100;

  private final Workspace work;
  private final Assertions assertions;
  private final Map<String, Gathered> places = new HashMap<>();
  private final Map<String, Cluster> before;

  ReviewSieve(Workspace work, Assertions assertions, Collection<Gathered> derived) {
    this.work = work;
    this.assertions = assertions;
    this.before = work.clustersByNode();
    derived.forEach(place -> place.nodes.forEach(node -> places.put(node.id(), place)));
  }

  ReviewChanges of(Doubts doubts, List<Assertion> asserted) {
    List<Review> open =
        doubts.best().stream()
            .filter(doubt -> !isSettled(doubt.left(), doubt.right()))
            .map(this::review)
            .toList();
    var decided = new ArrayList<Set<String>>();
    new LinkedHashSet<>(places.values())
        .stream().filter(this::isMadeOfSeveral).forEach(place -> decided.add(ids(place)));
    asserted.forEach(one -> keptApart(one).ifPresent(decided::add));
    Set<String> gone =
        Stream.concat(work.emptied().stream(), work.unsettled().stream())
            .map(node -> node.id)
            .collect(Collectors.toSet());
    return new ReviewChanges(open, decided, gone);
  }

  private Review review(Doubts.Doubt doubt) {
    var libraries = new LinkedHashSet<String>();
    for (String id : List.of(doubt.left(), doubt.right())) {
      work.node(id).records.keySet().stream()
          .map(RecordKey::isil)
          .distinct()
          .limit(MOST_LIBRARIES)
          .forEach(libraries::add);
    }
    return new Review(doubt.left(), doubt.right(), doubt.score(), doubt.why(), libraries);
  }

  private boolean isSettled(String left, String right) {
    Object one = cluster(left);
    Object other = cluster(right);
    return isSame(one, other) || areKeptApart(one, other);
  }

  /** The cluster in which the node is now; one that was not derived again is what it was. */
  private Object cluster(String node) {
    Object place = places.get(node);
    Object was = before.get(node);
    return place != null ? place : was != null ? was : node;
  }

  private static boolean isSame(Object one, Object other) {
    return (one instanceof Cluster a && other instanceof Cluster b)
        ? a.id().equals(b.id())
        : one.equals(other);
  }

  private boolean areKeptApart(Object one, Object other) {
    return nodes(one).stream()
        .filter(Node::isOwn)
        .flatMap(node -> assertions.about(node.owner()).stream().map(it -> apart(it, node)))
        .flatMap(Optional::stream)
        .anyMatch(partner -> isSame(cluster(partner.id), other));
  }

  private Optional<WorkNode> apart(Assertion one, Node node) {
    return one.kind() == Assertion.Kind.CANNOT_LINK
        ? work.holder(one.other(node.owner()))
        : Optional.empty();
  }

  private static List<Node> nodes(Object cluster) {
    return switch (cluster) {
      case Gathered gathered -> gathered.nodes;
      case Cluster known -> known.nodes();
      default -> List.of(); // a node without a cluster stands alone
    };
  }

  private boolean isMadeOfSeveral(Gathered place) {
    var clusters = new HashSet<String>();
    for (Node node : place.nodes) {
      Cluster was = before.get(node.id());
      if (was != null) {
        clusters.add(was.id());
      }
    }
    return clusters.size() > 1;
  }

  /** The nodes of both clusters that an assertion keeps apart. */
  private Optional<Set<String>> keptApart(Assertion one) {
    if (one.kind() != Assertion.Kind.CANNOT_LINK || !one.inForce()) {
      return Optional.empty();
    }
    var nodes = new HashSet<String>();
    for (RecordKey record : one.records()) {
      work.holder(record)
          .ifPresent(held -> nodes(cluster(held.id)).forEach(n -> nodes.add(n.id())));
    }
    return Optional.of(nodes);
  }

  private static Set<String> ids(Gathered place) {
    return place.nodes.stream().map(Node::id).collect(Collectors.toSet());
  }
}

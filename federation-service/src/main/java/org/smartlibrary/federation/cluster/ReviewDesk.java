package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.smartlibrary.federation.cluster.match.Judge;
import org.smartlibrary.federation.cluster.match.Verdict;

/** Lays pairs that are to be looked at side by side, as they are described now. */
public final class ReviewDesk {

  private final Reviews reviews;
  private final ClusterStore store;
  private final Clusters clusters;

  public ReviewDesk(Reviews reviews, ClusterStore store, Clusters clusters) {
    this.reviews = reviews;
    this.store = store;
    this.clusters = clusters;
  }

  /** A description with its records, and the cluster it is in. */
  public record Side(Cluster cluster, Node node) {}

  /** Two descriptions with the verdict of the rules. */
  public record Laid(Review review, Side left, Side right, Verdict verdict) {}

  /** A page, and the place behind it when there may be more. */
  public record Page(List<Laid> pairs, Optional<Reviews.Place> next) {}

  /**
   * A page of the queue; shorter than asked for when some of it was settled and is not yet taken
   * out.
   */
  public Page page(Optional<Set<String>> libraries, Optional<Reviews.Place> after, int size) {
    List<Review> open = reviews.open(libraries, after, size);
    Map<String, Side> sides = sides(open);
    Assertions assertions = asserted(sides);
    var judge = new Judge(clusters.rules().rules());
    var pairs = new ArrayList<Laid>();
    for (Review review : open) {
      Side left = sides.get(review.left());
      Side right = sides.get(review.right());
      if (left != null && right != null && !isSettled(left, right, assertions)) {
        pairs.add(new Laid(review, left, right, verdict(judge, left, right)));
      }
    }
    return new Page(
        pairs,
        open.size() < size ? Optional.empty() : Optional.of(Reviews.Place.of(open.getLast())));
  }

  private Map<String, Side> sides(List<Review> open) {
    var wanted = new HashSet<String>();
    open.forEach(review -> wanted.addAll(List.of(review.left(), review.right())));
    var keys = new HashSet<Long>();
    wanted.forEach(node -> keys.add(Keys.ofNode(node)));
    var sides = new HashMap<String, Side>();
    for (Component component : store.around(Set.of(), keys).components()) {
      for (Cluster cluster : component.clusters()) {
        cluster.nodes().stream()
            .filter(node -> wanted.contains(node.id()))
            .forEach(node -> sides.put(node.id(), new Side(cluster, node)));
      }
    }
    return sides;
  }

  private Assertions asserted(Map<String, Side> sides) {
    List<RecordKey> owners =
        sides.values().stream().flatMap(side -> owners(side.cluster()).stream()).toList();
    return owners.isEmpty() ? Assertions.NONE : Assertions.of(clusters.asserted(owners));
  }

  private static List<RecordKey> owners(Cluster cluster) {
    return cluster.nodes().stream().filter(Node::isOwn).map(Node::owner).toList();
  }

  private static boolean isSettled(Side left, Side right, Assertions assertions) {
    return left.cluster().id().equals(right.cluster().id())
        || owners(left.cluster()).stream()
            .anyMatch(
                one ->
                    owners(right.cluster()).stream()
                        .anyMatch(other -> assertions.keepApart(one, other)));
  }

  private static Verdict verdict(Judge judge, Side left, Side right) {
    return judge.verdict(left.node().features(), right.node().features());
  }
}

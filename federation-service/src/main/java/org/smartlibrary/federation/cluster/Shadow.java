package org.smartlibrary.federation.cluster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.smartlibrary.federation.cluster.ShadowReport.Sample;
import org.smartlibrary.federation.cluster.ShadowReport.State;
import org.smartlibrary.federation.cluster.match.Judge;
import org.smartlibrary.federation.cluster.match.RuleSet;

/**
 * Derives every component under other rules, page by page beside the writer, and writes nothing.
 * Two clusters of different components count as merged where evidence would suffice between them; a
 * contradiction may still keep some of those apart.
 */
final class Shadow {

  private static final int PAGE = 100;
  private static final int MOST_SAMPLES = 20;

  private final ClusterStore store;
  private final Clusters clusters;
  private final RuleSet rules;
  private final Judge judge;
  private final Clock clock;
  private final Set<Long> crowded;
  private final List<Sample> merged = new ArrayList<>();
  private final List<Sample> split = new ArrayList<>();
  private long read;
  private long merges;
  private long splits;

  Shadow(ClusterStore store, Clusters clusters, RuleSet rules, Clock clock) {
    this.store = store;
    this.clusters = clusters;
    this.rules = rules;
    this.judge = new Judge(rules);
    this.clock = clock;
    this.crowded = store.crowded();
  }

  /** A node with the component it is in. */
  private record Placed(Component component, Cluster cluster, Node node) {}

  void run(Consumer<ShadowReport> tell) {
    tell.accept(report(State.RUNNING));
    try {
      for (List<Component> page = store.page("", PAGE);
          !page.isEmpty();
          page = store.page(page.getLast().id(), PAGE)) {
        look(page);
        tell.accept(report(State.RUNNING));
      }
      tell.accept(report(State.FINISHED));
    } catch (RuntimeException e) {
      tell.accept(report(State.FAILED));
      throw e;
    }
  }

  ShadowReport report(State state) {
    return new ShadowReport(
        rules,
        state,
        read,
        Math.max(read, clusters.components()),
        merges,
        splits,
        merged,
        split,
        clock.instant());
  }

  private void look(List<Component> page) {
    Set<RecordKey> owners = new HashSet<>();
    var keys = new HashSet<Long>();
    for (Node node : page.stream().flatMap(c -> c.nodes().stream()).toList()) {
      Arrays.stream(node.keys()).filter(key -> !crowded.contains(key)).forEach(keys::add);
      if (node.isOwn()) {
        owners.add(node.owner());
      }
    }
    Assertions assertions = Assertions.of(owners.isEmpty() ? List.of() : clusters.asserted(owners));
    var partition = new Partition(crowded::contains, assertions, judge);
    Map<Long, List<Placed>> around = around(keys);
    for (Component component : page) {
      inside(component, partition);
      outside(component, around, partition);
      read++;
    }
  }

  private Map<Long, List<Placed>> around(Set<Long> keys) {
    var around = new HashMap<Long, List<Placed>>();
    for (Component component : store.around(Set.of(), keys).components()) {
      for (Placed placed : placed(component)) {
        for (long key : placed.node.keys()) {
          if (keys.contains(key)) {
            around.computeIfAbsent(key, _ -> new ArrayList<>()).add(placed);
          }
        }
      }
    }
    return around;
  }

  private static List<Placed> placed(Component component) {
    return component.clusters().stream()
        .flatMap(c -> c.nodes().stream().map(node -> new Placed(component, c, node)))
        .toList();
  }

  /** What the component's clusters would become among themselves. */
  private void inside(Component component, Partition partition) {
    var places = new HashMap<String, Gathered>();
    for (Partition.Connected connected : partition.of(component.nodes())) {
      connected.clusters().forEach(g -> g.nodes.forEach(node -> places.put(node.id(), g)));
    }
    var first = new HashMap<Gathered, Placed>();
    var firstOf = new HashMap<String, Placed>();
    var splitOff = new HashSet<String>();
    var met = new LinkedHashSet<List<Object>>();
    for (Placed placed : placed(component)) {
      Gathered place = Objects.requireNonNull(places.get(placed.node.id()));
      Placed other = firstOf.putIfAbsent(placed.cluster.id(), placed);
      if (other != null
          && !Objects.equals(places.get(other.node.id()), place)
          && splitOff.add(placed.cluster.id())) {
        splits++;
        sample(split, other, placed);
      }
      Placed here = first.putIfAbsent(place, placed);
      if (here != null
          && !here.cluster.id().equals(placed.cluster.id())
          && met.add(List.of(place, placed.cluster.id()))) {
        merges++;
        sample(merged, here, placed);
      }
    }
  }

  /** With which others of larger ids, so that each pair counts once, evidence would join it. */
  private void outside(Component component, Map<Long, List<Placed>> around, Partition partition) {
    var joined = new HashSet<String>();
    for (Placed placed : placed(component)) {
      for (long key : placed.node.keys()) {
        for (Placed other : around.getOrDefault(key, List.of())) {
          if (other.component.id().compareTo(component.id()) > 0
              && !joined.contains(other.component.id())
              && partition.joined(placed.node, other.node)) {
            joined.add(other.component.id());
            merges++;
            sample(merged, placed, other);
          }
        }
      }
    }
  }

  private void sample(List<Sample> samples, Placed one, Placed other) {
    if (samples.size() < MOST_SAMPLES) {
      samples.add(
          new Sample(
              List.of(one.cluster.id(), other.cluster.id()),
              List.of(title(one.node), title(other.node)),
              judge.verdict(one.node.features(), other.node.features())));
    }
  }

  private static String title(Node node) {
    return node.features().titles().stream().findFirst().map(it -> it.whole()).orElse("");
  }
}

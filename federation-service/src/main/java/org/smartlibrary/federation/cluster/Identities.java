package org.smartlibrary.federation.cluster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives clusters their ids. From the oldest to the youngest, each cluster of before looks where
 * most of its records are now, and lives on there; if an older one does already, it is merged into
 * that one; if its records are nowhere, it is dissolved. What no cluster of before claims is
 * founded anew.
 */
final class Identities {

  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int DIGITS = 16;
  private static final Comparator<Cluster> OLDEST_FIRST =
      Comparator.comparingLong(Cluster::founded).thenComparing(Cluster::id);

  private final long batch;
  private final Predicate<RecordKey> revised;
  private final Map<Gathered, Cluster> claimed = new HashMap<>();
  final List<Fate> fates = new ArrayList<>();
  final Set<String> changed = new HashSet<>();

  Identities(long batch, Predicate<RecordKey> revised) {
    this.batch = batch;
    this.revised = revised;
  }

  /** The clusters of after, each with its id. */
  Map<Gathered, Cluster> of(List<Cluster> before, List<Gathered> after) {
    var places = new HashMap<RecordKey, Gathered>();
    for (Gathered gathered : after) {
      gathered.nodes.forEach(
          node -> node.records().forEach(held -> places.put(held.key(), gathered)));
    }
    before.stream().sorted(OLDEST_FIRST).forEach(cluster -> claim(cluster, places));
    after.forEach(place -> claimed.computeIfAbsent(place, it -> founded(it.nodes)));
    return claimed;
  }

  private void claim(Cluster cluster, Map<RecordKey, Gathered> places) {
    Optional<Gathered> place = mostOf(cluster, places);
    if (place.isEmpty()) {
      fates.add(
          new Fate.Dissolved(cluster.id(), cluster.version() + 1, cluster.formerlyWith(List.of())));
      return;
    }
    Cluster older = claimed.get(place.get());
    if (older == null) {
      claimed.put(place.get(), next(cluster, place.get().nodes));
    } else {
      fates.add(
          new Fate.Merged(
              cluster.id(), older.id(), cluster.version() + 1, cluster.formerlyWith(List.of())));
    }
  }

  private static Optional<Gathered> mostOf(Cluster cluster, Map<RecordKey, Gathered> places) {
    var counts = new HashMap<Gathered, Integer>();
    for (HeldRecord held : cluster.records()) {
      Gathered place = places.get(held.key());
      if (place != null) {
        counts.merge(place, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Gathered, Integer> entry) -> entry.getValue())
                .thenComparing(
                    entry -> entry.getKey().nodes.getFirst().id(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private Cluster next(Cluster cluster, List<Node> nodes) {
    long content = Cluster.contentOf(nodes);
    if (content == cluster.content()) {
      return new Cluster(
          cluster.id(), cluster.version(), cluster.founded(), content, nodes, cluster.formerly());
    }
    changed.add(cluster.id());
    return new Cluster(
        cluster.id(),
        cluster.version() + 1,
        cluster.founded(),
        content,
        nodes,
        cluster.formerlyWith(nodes));
  }

  private Cluster founded(List<Node> nodes) {
    String id = idFor(nodes);
    changed.add(id);
    return new Cluster(id, 1, batch, Cluster.contentOf(nodes), nodes, List.of());
  }

  /**
   * A record's arrival founds one cluster at most, so it gives the id; a cluster split off from
   * another has no arrival of its own, so the batch's number is part of its id.
   */
  private String idFor(List<Node> nodes) {
    List<HeldRecord> records = nodes.stream().flatMap(node -> node.records().stream()).toList();
    Comparator<HeldRecord> byKey = Comparator.comparing(HeldRecord::key);
    return records.stream()
        .filter(held -> revised.test(held.key()))
        .min(byKey)
        .map(held -> spelled(held.key() + "@" + held.sequence()))
        .orElseGet(
            () -> {
              HeldRecord first = records.stream().min(byKey).orElseThrow();
              return spelled(first.key() + "@" + first.sequence() + "#" + batch);
            });
  }

  private static String spelled(String origin) {
    byte[] digest = sha256().digest(origin.getBytes(StandardCharsets.UTF_8));
    StringBuilder id = new StringBuilder("u");
    for (int i = 0; i < DIGITS; i++) {
      int bit = i * 5;
      int two = ((digest[bit / 8] & 0xFF) << 8) | (digest[bit / 8 + 1] & 0xFF);
      id.append(BASE32.charAt((two >> (11 - bit % 8)) & 31));
    }
    return id.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

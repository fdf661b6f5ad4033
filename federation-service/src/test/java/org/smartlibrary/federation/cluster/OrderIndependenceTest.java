package org.smartlibrary.federation.cluster;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.cluster.match.Judge;

/** The clusters are a function of the records there are, whatever happened on the way. */
class OrderIndependenceTest {

  private static final int CROWD = 100;
  private static final List<String> TITLES = List.of("三体", "红楼梦", "高等数学", "Middlemarch");
  private static final List<String> AUTHORS = List.of("刘慈欣", "曹雪芹", "同济大学数学系", "");
  private static final List<String> PARTS = List.of("", "", "", "上", "下", "2", "3");
  private static final List<String> EDITIONS = List.of("", "", "第2版", "第3版", "典藏版");
  private static final List<String> HOUSES = List.of("重庆出版社", "人民文学出版社", "");
  private static final List<String> ISBNS =
      List.of("", "", "9787536692930", "9787020002207", "9787040396621");

  private final ClusterEvents nobody = _ -> {};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void anyOrderAndAnyBatchesOfRevisionsAndDeletionsEndInTheSameClusters(long seed) {
    var random = new Random(seed);
    List<Notice> history = heard(history(random));
    endsTheSameInAnyOrder(seed, random, history);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void soDoAssertionsAndRevocationsAmongThem(long seed) {
    var random = new Random(seed);
    List<Notice> history = heard(history(random));
    for (int i = 0; i < 24; i++) {
      Assertion made = assertion("a" + i, random);
      history.add(made);
      if (random.nextInt(3) == 0) {
        history.add(Said.revoked(made));
      }
    }
    endsTheSameInAnyOrder(seed, random, history);
  }

  private void endsTheSameInAnyOrder(long seed, Random random, List<Notice> history) {
    Set<Set<RecordKey>> rebuilt = clusters(run(latest(history), new Random(seed), 1000));
    assertThat(rebuilt).isEqualTo(reference(latest(history)));
    for (int order = 0; order < 5; order++) {
      Collections.shuffle(history, random);
      InMemoryClusterStore store = run(history, random, 1 + random.nextInt(40));
      assertThat(clusters(store)).as("seed %d, order %d", seed, order).isEqualTo(rebuilt);
      assertThat(store.components.values()).allSatisfy(OrderIndependenceTest::isFoundUnderItsId);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aKeyThatIsCrowdedForATimeLeavesNoTrace(long seed) {
    var random = new Random(seed);
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 320; i++) {
      Books book = Books.book("高等数学", "").by("高等教育出版社", 1900 + i / 2).pages(100 + i);
      changes.add(book.heldBy("CN-" + i % 7, "n" + i, 1));
      if (i % 4 == 0) {
        changes.add(new Change.Withdrawn(new RecordKey("CN-" + i % 7, "n" + i), 2));
      }
    }
    List<Notice> history = heard(changes);
    Set<Set<RecordKey>> expected = reference(latest(history));
    for (int order = 0; order < 3; order++) {
      Collections.shuffle(history, random);
      assertThat(clusters(run(history, random, 1 + random.nextInt(60)))).isEqualTo(expected);
    }
    assertThat(expected).hasSizeLessThan(240);
  }

  private static void isFoundUnderItsId(Component component) {
    assertThat(component.clusters()).isNotEmpty();
    assertThat(component.clusters().getFirst().id()).isEqualTo(component.id());
  }

  private static List<Change> history(Random random) {
    var history = new ArrayList<Change>();
    for (int i = 0; i < 160; i++) {
      String isil = "CN-" + random.nextInt(6);
      String number = "n" + random.nextInt(20);
      history.add(
          random.nextInt(6) == 0
              ? new Change.Withdrawn(new RecordKey(isil, number), i + 1)
              : book(random).heldBy(isil, number, i + 1));
    }
    return history;
  }

  /** Of records of which most are there at some time. */
  private static Assertion assertion(String id, Random random) {
    String one = "CN-" + random.nextInt(3) + "|n" + random.nextInt(20);
    String other = "CN-" + (3 + random.nextInt(3)) + "|n" + random.nextInt(20);
    return random.nextBoolean() ? Said.mustLink(id, one, other) : Said.cannotLink(id, one, other);
  }

  private static List<Notice> heard(List<Change> changes) {
    var heard = new ArrayList<Notice>();
    changes.forEach(change -> heard.add(new Heard(change)));
    return heard;
  }

  private static Books book(Random random) {
    int work = random.nextInt(TITLES.size());
    Books book = Books.book(TITLES.get(work), random.nextInt(5) == 0 ? "" : AUTHORS.get(work));
    String isbn = any(ISBNS, random);
    String part = any(PARTS, random);
    String edition = any(EDITIONS, random);
    Books numbered = isbn.isEmpty() ? book : book.isbn(isbn);
    Books placed = part.isEmpty() ? numbered : numbered.part(part);
    Books said = edition.isEmpty() ? placed : placed.edition(edition);
    return said.by(any(HOUSES, random), 2000 + random.nextInt(9)).pages(300 + random.nextInt(3));
  }

  private static String any(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private InMemoryClusterStore run(List<Notice> history, Random random, int largestBatch) {
    var store = new InMemoryClusterStore();
    var writer = new ClusterWriter(store, nobody, Clock.systemUTC(), CROWD);
    for (int from = 0; from < history.size(); ) {
      int to = Math.min(history.size(), from + 1 + random.nextInt(largestBatch));
      writer.write(history.subList(from, to));
      from = to;
      if (random.nextInt(10) == 0) {
        writer = new ClusterWriter(store, nobody, Clock.systemUTC(), CROWD);
      }
    }
    return store;
  }

  /** The newest change of each record, and all that was said. */
  private static List<Notice> latest(List<Notice> history) {
    var latest = new TreeMap<RecordKey, Heard>();
    var all = new ArrayList<Notice>();
    for (Notice notice : history) {
      switch (notice) {
        case Heard heard -> latest.merge(change(heard).key(), heard, (a, b) -> newer(a, b));
        case Assertion one -> all.add(one);
        case RulesOrder order -> all.add(order);
        case Passed _ -> {}
      }
    }
    all.addAll(latest.values());
    return all;
  }

  private static Heard newer(Heard a, Heard b) {
    return change(a).sequence() > change(b).sequence() ? a : b;
  }

  private static Change change(Heard heard) {
    return heard.change();
  }

  private static Set<Set<RecordKey>> clusters(InMemoryClusterStore store) {
    return store.components.values().stream()
        .flatMap(component -> component.clusters().stream())
        .map(cluster -> keys(cluster.nodes()))
        .collect(Collectors.toSet());
  }

  /** All nodes at once, without components, batches or history. */
  private static Set<Set<RecordKey>> reference(List<Notice> latest) {
    Assertions assertions =
        Assertions.of(
            latest.stream()
                .filter(Assertion.class::isInstance)
                .map(Assertion.class::cast)
                .toList());
    Map<String, Node> nodes = new HashMap<>();
    for (Notice notice : latest) {
      if (notice instanceof Heard(Change.Revised(HeldRecord held, var features))) {
        String id = Node.idOf(Node.idOf(features, held.key()), held.key(), assertions);
        var records = new ArrayList<HeldRecord>();
        Optional.ofNullable(nodes.get(id)).ifPresent(known -> records.addAll(known.records()));
        records.add(held);
        nodes.put(id, new Node(id, features, records));
      }
    }
    var crowds = new HashMap<Long, Integer>();
    nodes.values().forEach(node -> count(node, crowds));
    var partition =
        new Partition(key -> crowds.getOrDefault(key, 0) > CROWD, assertions, new Judge());
    return partition.of(List.copyOf(nodes.values())).stream()
        .flatMap(connected -> connected.clusters().stream())
        .map(gathered -> keys(gathered.nodes))
        .collect(Collectors.toSet());
  }

  private static void count(Node node, Map<Long, Integer> crowds) {
    for (long key : node.keys()) {
      crowds.merge(key, 1, Integer::sum);
    }
  }

  private static Set<RecordKey> keys(List<Node> nodes) {
    return nodes.stream()
        .flatMap(node -> node.records().stream())
        .map(HeldRecord::key)
        .collect(toCollection(TreeSet::new));
  }
}

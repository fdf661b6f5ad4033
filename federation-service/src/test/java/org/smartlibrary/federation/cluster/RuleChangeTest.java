package org.smartlibrary.federation.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.cluster.match.RuleSet;

/** To switch the rules ends in the clusters that they would have made from the beginning. */
class RuleChangeTest {

  private static final RuleSet STRICTER =
      new RuleSet(1, 80, 60, Map.of("isbn", 120, "publisher", 50), Set.of());
  private static final RuleSet LOOSER =
      new RuleSet(2, 50, 40, Map.of(), Set.of("edition", "volume", "set-against-part"));

  private static final List<String> HOUSES = List.of("重庆出版社", "人民文学出版社", "");
  private static final List<String> PARTS = List.of("", "", "上", "下", "2");
  private static final List<String> ISBNS = List.of("", "9787536692930", "9787020002207");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void afterASwitchAllIsAsIfDerivedUnderTheNewRules(long seed) {
    var random = new Random(seed);
    List<Notice> history = history(random);
    var store = new InMemoryClusterStore();
    ClusterWriter writer = writer(store);
    writer.write(history.subList(0, 80));
    writer.write(List.of(new RulesOrder(random.nextBoolean() ? STRICTER : LOOSER)));
    writer.renew(3);
    writer.write(List.of(new RulesOrder(LOOSER)));
    writer.renew(2);
    writer.write(history.subList(80, 140));
    writer.renew(5);
    writer = writer(store);
    writer.write(history.subList(140, history.size()));
    finish(writer, 4);

    assertThat(clusters(store)).isEqualTo(fresh(history, LOOSER));
    assertThat(store.rules().renewing()).isFalse();

    writer.write(List.of(new RulesOrder(STRICTER)));
    finish(writer, 7);
    assertThat(clusters(store)).isEqualTo(fresh(history, STRICTER));
  }

  @Test
  void theRulesThatAreFollowedAlreadyChangeNothing() {
    var store = new InMemoryClusterStore();
    ClusterWriter writer = writer(store);
    writer.write(List.of(new RulesOrder(RuleSet.BUILT)));

    assertThat(store.rules()).isEqualTo(RulesState.BUILT);
    assertThat(writer.renew(10)).isFalse();
  }

  @Test
  void whoDoesNotWriteDoesNotRenew() {
    var store = new InMemoryClusterStore();
    writer(store).write(List.of(new RulesOrder(LOOSER)));

    assertThat(writer(store).renew(10)).isFalse();
  }

  @Test
  void aShadowTellsWhatWouldComeTogetherAndApartAndWritesNothing() {
    var store = new InMemoryClusterStore();
    writer(store).write(history(new Random(7)));
    Set<Set<String>> before = clusters(store);

    ShadowReport looser = shadow(store, LOOSER);
    assertThat(looser.state()).isEqualTo(ShadowReport.State.FINISHED);
    assertThat(looser.read()).isEqualTo(store.components.size());
    assertThat(looser.merges()).isPositive();
    assertThat(looser.merged()).isNotEmpty();
    assertThat(looser.merged().getFirst().unions()).doesNotHaveDuplicates();

    ShadowReport stricter = shadow(store, STRICTER);
    assertThat(stricter.splits()).isPositive();
    assertThat(stricter.split()).isNotEmpty();

    ShadowReport same = shadow(store, RuleSet.BUILT);
    assertThat(same.merges() + same.splits()).isZero();
    assertThat(clusters(store)).isEqualTo(before);
  }

  private static ShadowReport shadow(InMemoryClusterStore store, RuleSet rules) {
    var told = new ArrayList<ShadowReport>();
    new Shadow(store, store, rules, Clock.systemUTC()).run(told::add);
    return told.getLast();
  }

  private static ClusterWriter writer(InMemoryClusterStore store) {
    return new ClusterWriter(store, _ -> {}, Clock.systemUTC());
  }

  private static void finish(ClusterWriter writer, int size) {
    boolean more = true;
    for (int i = 0; more && i < 1000; i++) {
      more = writer.renew(size);
    }
    assertThat(more).isFalse();
  }

  private static Set<Set<String>> fresh(List<Notice> history, RuleSet rules) {
    var store = new InMemoryClusterStore();
    ClusterWriter writer = writer(store);
    writer.write(List.of(new RulesOrder(rules)));
    writer.write(history);
    return clusters(store);
  }

  private static List<Notice> history(Random random) {
    var history = new ArrayList<Notice>();
    for (int i = 0; i < 200; i++) {
      Books book = Books.book(random.nextBoolean() ? "三体" : "地球往事", "刘慈欣");
      String isbn = any(ISBNS, random);
      String part = any(PARTS, random);
      book = isbn.isEmpty() ? book : book.isbn(isbn);
      book = part.isEmpty() ? book : book.part(part);
      book = random.nextInt(4) == 0 ? book.edition("第2版") : book;
      book = book.by(any(HOUSES, random), 2000 + random.nextInt(9)).pages(300 + random.nextInt(9));
      String number = "n" + random.nextInt(30);
      history.add(new Heard(book.heldBy("CN-" + random.nextInt(4), number, i + 1)));
      if (random.nextInt(15) == 0) {
        history.add(said("a" + i, random));
      }
    }
    return history;
  }

  private static Assertion said(String id, Random random) {
    String one = "CN-" + random.nextInt(2) + "|n" + random.nextInt(30);
    String other = "CN-" + (2 + random.nextInt(2)) + "|n" + random.nextInt(30);
    return random.nextBoolean() ? Said.mustLink(id, one, other) : Said.cannotLink(id, one, other);
  }

  private static String any(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static Set<Set<String>> clusters(InMemoryClusterStore store) {
    var clusters = new HashSet<Set<String>>();
    for (Component component : store.components.values()) {
      for (Cluster cluster : component.clusters()) {
        var records = new TreeSet<String>();
        cluster.records().forEach(held -> records.add(held.key().toString()));
        clusters.add(records);
      }
    }
    return clusters;
  }
}

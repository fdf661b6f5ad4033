package org.smartlibrary.federation.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.cluster.Books.book;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.match.RuleSet;

/** What people assert holds against all evidence, and lets go without a trace. */
class AssertedClustersTest {

  private static final Books THREE_BODY =
      book("三体", "刘慈欣").isbn("9787536692930").by("重庆出版社", 2008).pages(302);
  private static final Books DREAM = book("红楼梦", "曹雪芹").by("人民文学出版社", 1982).pages(1606);

  private final InMemoryClusterStore store = new InMemoryClusterStore();
  private final ClusterWriter writer = new ClusterWriter(store, _ -> {}, Clock.systemUTC());

  @Test
  void aMustLinkJoinsWhatHasNothingInCommon() {
    write(THREE_BODY.heldBy("CN-1", "a", 1), DREAM.heldBy("CN-2", "b", 1));
    say(Said.mustLink("1", "CN-1|a", "CN-2|b"));

    assertThat(clusters()).containsExactly(Set.of("CN-1|a", "CN-2|b"));
  }

  @Test
  void aMustLinkJoinsWhatIsVetoedAndLeavesNobodyBehind() {
    Books second = THREE_BODY.edition("第2版");
    Books wronglyNumbered = THREE_BODY.edition("第3版");
    write(
        second.heldBy("CN-1", "a", 1),
        second.heldBy("CN-2", "b", 1),
        wronglyNumbered.heldBy("CN-3", "c", 1));
    say(Said.mustLink("1", "CN-1|a", "CN-3|c"));

    assertThat(clusters()).containsExactly(Set.of("CN-1|a", "CN-2|b", "CN-3|c"));
  }

  @Test
  void aCannotLinkKeepsApartWhatIsDescribedWordForWordTheSame() {
    write(THREE_BODY.heldBy("CN-1", "a", 1), THREE_BODY.heldBy("CN-2", "b", 1));
    say(Said.cannotLink("1", "CN-1|a", "CN-2|b"));

    assertThat(clusters()).containsExactlyInAnyOrder(Set.of("CN-1|a"), Set.of("CN-2|b"));
  }

  @Test
  void whoIsNotMeantStaysWithOneOfTheTwo() {
    write(
        THREE_BODY.heldBy("CN-1", "a", 1),
        THREE_BODY.heldBy("CN-2", "b", 1),
        THREE_BODY.heldBy("CN-3", "c", 1),
        THREE_BODY.heldBy("CN-4", "d", 1));
    say(Said.cannotLink("1", "CN-1|a", "CN-2|b"));

    assertThat(clusters()).hasSize(2).anyMatch(cluster -> cluster.size() == 3);
  }

  @Test
  void whatIsTooThinForARuleIsStillFoundByItsDescription() {
    Books thin = book("统计资料", "").by("统计局", 0);
    write(thin.heldBy("CN-1", "a", 1), thin.heldBy("CN-2", "b", 1), thin.heldBy("CN-3", "c", 1));
    assertThat(clusters()).hasSize(1);
    say(Said.mustLink("1", "CN-1|a", "CN-2|b"));

    assertThat(clusters()).containsExactly(Set.of("CN-1|a", "CN-2|b", "CN-3|c"));
  }

  @Test
  void aRevocationLeavesNoTrace() {
    write(
        THREE_BODY.heldBy("CN-1", "a", 1),
        THREE_BODY.heldBy("CN-2", "b", 1),
        DREAM.heldBy("CN-3", "c", 1));
    Assertion apart = Said.cannotLink("1", "CN-1|a", "CN-2|b");
    Assertion together = Said.mustLink("2", "CN-1|a", "CN-3|c");
    say(apart, together);
    assertThat(clusters()).containsExactlyInAnyOrder(Set.of("CN-1|a", "CN-3|c"), Set.of("CN-2|b"));

    say(Said.revoked(apart), Said.revoked(together));

    assertThat(clusters()).containsExactlyInAnyOrder(Set.of("CN-1|a", "CN-2|b"), Set.of("CN-3|c"));
    assertThat(store.components.values())
        .flatExtracting(Component::nodes)
        .noneMatch(Node::isOwn)
        .hasSize(2);
  }

  @Test
  void aRevokedOneThatIsHeardLateStaysRevoked() {
    write(THREE_BODY.heldBy("CN-1", "a", 1), THREE_BODY.heldBy("CN-2", "b", 1));
    Assertion apart = Said.cannotLink("1", "CN-1|a", "CN-2|b");
    say(Said.revoked(apart));
    say(apart);

    assertThat(clusters()).hasSize(1);
  }

  @Test
  void itSurvivesRevisionWithdrawalAndReturnAndANewWriter() {
    say(Said.mustLink("1", "CN-1|a", "CN-2|b"));
    write(THREE_BODY.heldBy("CN-1", "a", 1));
    write(DREAM.heldBy("CN-2", "b", 1));
    assertThat(clusters()).hasSize(1);

    write(DREAM.pages(7).heldBy("CN-2", "b", 2));
    assertThat(clusters()).hasSize(1);

    write(new Change.Withdrawn(new RecordKey("CN-1", "a"), 3));
    assertThat(clusters()).containsExactly(Set.of("CN-2|b"));

    new ClusterWriter(store, _ -> {}, Clock.systemUTC())
        .write(List.of(new Heard(THREE_BODY.heldBy("CN-1", "a", 4))));
    assertThat(clusters()).containsExactly(Set.of("CN-1|a", "CN-2|b"));
  }

  @Test
  void aRecordThatIsAwayStillBindsTheOthers() {
    say(Said.mustLink("1", "CN-1|a", "CN-2|b"), Said.mustLink("2", "CN-2|b", "CN-3|c"));
    write(THREE_BODY.heldBy("CN-1", "a", 1), DREAM.heldBy("CN-3", "c", 1));

    assertThat(clusters()).containsExactly(Set.of("CN-1|a", "CN-3|c"));
  }

  @Test
  void whereBothAreSaidTheRecordsAreKeptApart() {
    write(THREE_BODY.heldBy("CN-1", "a", 1), DREAM.heldBy("CN-2", "b", 1));
    say(Said.mustLink("1", "CN-1|a", "CN-2|b"), Said.cannotLink("2", "CN-1|a", "CN-2|b"));

    assertThat(clusters()).hasSize(2);
  }

  @Test
  void anExplanationNamesWhoSaidItAndWhy() {
    write(THREE_BODY.heldBy("CN-1", "a", 1), DREAM.heldBy("CN-2", "b", 1));
    Assertion together = Said.mustLink("1", "CN-1|a", "CN-2|b");
    say(together);
    Component component = store.components.values().iterator().next();
    Cluster cluster = component.clusters().getFirst();

    Explanation explanation =
        Explanation.of(cluster, component, List.of(together), RuleSet.BUILT, 0, 20);

    assertThat(explanation.assertions()).containsExactly(Asserted.of(together));
    assertThat(explanation.verdicts().getFirst().assertions()).containsExactly("1");
  }

  private void write(Change... changes) {
    var heard = new ArrayList<Notice>();
    for (Change change : changes) {
      heard.add(new Heard(change));
    }
    writer.write(heard);
  }

  private void say(Assertion... some) {
    writer.write(List.of(some));
  }

  private List<Set<String>> clusters() {
    var clusters = new ArrayList<Set<String>>();
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

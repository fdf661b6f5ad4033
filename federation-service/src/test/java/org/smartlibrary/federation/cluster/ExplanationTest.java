package org.smartlibrary.federation.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.match.RuleSet;
import org.smartlibrary.federation.cluster.match.Veto;

class ExplanationTest {

  private static final Books CALCULUS =
      Books.book("高等数学", "同济大学").isbn("9787040396621").by("高等教育出版社", 2014);

  @Test
  void aCutIsExplainedByTheEvidenceAndTheContradiction() {
    Component component =
        derived(
            CALCULUS.part("上").heldBy("CN-1", "a", 1),
            CALCULUS.heldBy("CN-2", "b", 1),
            CALCULUS.part("下").heldBy("CN-3", "c", 1));
    Cluster larger =
        component.clusters().stream()
            .max(Comparator.comparingInt(cluster -> cluster.records().size()))
            .orElseThrow();

    Explanation explanation = Explanation.of(larger, component, List.of(), RuleSet.BUILT, 0, 20);

    assertThat(explanation.members()).hasSize(2);
    assertThat(explanation.verdicts()).hasSize(1);
    assertThat(explanation.complete()).isTrue();
    assertThat(explanation.cuts()).hasSize(1);
    assertThat(explanation.cuts().getFirst().contradiction().verdict().vetoes())
        .extracting(Veto::name)
        .containsExactly("volume");
  }

  @Test
  void ofALargeClusterAPartIsToldAndSaidToBeOne() {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 60; i++) {
      changes.add(CALCULUS.pages(400 + i).heldBy("CN-" + i, "a", 1));
    }
    Component component = derived(changes.toArray(Change[]::new));
    Cluster cluster = component.clusters().getFirst();

    Explanation explanation = Explanation.of(cluster, component, List.of(), RuleSet.BUILT, 50, 20);

    assertThat(explanation.total()).isEqualTo(60);
    assertThat(explanation.members()).hasSize(10);
    assertThat(explanation.descriptions()).hasSize(40);
    assertThat(explanation.verdicts()).hasSize(200);
    assertThat(explanation.complete()).isFalse();
  }

  private static Component derived(Change... changes) {
    var batches = new ArrayList<Batch>();
    new ClusterWriter(new InMemoryClusterStore(), batches::add, Clock.systemUTC())
        .write(List.of(changes).stream().map(change -> new Heard(change)).toList());
    return batches.getFirst().components().getFirst();
  }
}

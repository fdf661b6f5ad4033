package org.smartlibrary.federation.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smartlibrary.federation.cluster.Books.book;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.Clusters.Found;

class ClusterWriterTest {

  private static final Books THREE_BODY =
      book("三体", "刘慈欣").isbn("9787536692930").by("重庆出版社", 2008).pages(302);
  private static final Books THREE_BODY_SAID_OTHERWISE = THREE_BODY.pages(303);
  private static final Books DREAM = book("红楼梦", "曹雪芹").by("人民文学出版社", 1982).pages(1606);

  private final InMemoryClusterStore store = new InMemoryClusterStore();
  private final List<Batch> told = new ArrayList<>();
  private final ClusterWriter writer = new ClusterWriter(store, told::add, Clock.systemUTC());

  @Test
  void oneBookOfManyLibrariesIsOneCluster() {
    write(THREE_BODY.heldBy("CN-1", "a", 1), DREAM.heldBy("CN-1", "b", 1));
    write(THREE_BODY_SAID_OTHERWISE.heldBy("CN-2", "x", 1), THREE_BODY.heldBy("CN-3", "y", 1));

    assertThat(clusterOf("CN-1", "a").records()).hasSize(3);
    assertThat(clusterOf("CN-1", "a").nodes()).hasSize(2);
    assertThat(clusterOf("CN-1", "b").records()).hasSize(1);
  }

  @Test
  void aClusterKeepsItsIdWhileRecordsComeAndGo() {
    write(THREE_BODY.heldBy("CN-1", "a", 1));
    String id = clusterOf("CN-1", "a").id();
    write(THREE_BODY_SAID_OTHERWISE.heldBy("CN-2", "x", 1));
    write(new Change.Withdrawn(new RecordKey("CN-1", "a"), 2));

    assertThat(clusterOf("CN-2", "x").id()).isEqualTo(id);
    assertThat(clusterOf("CN-2", "x").version()).isEqualTo(3);
  }

  @Test
  void aRecordThatIsRevisedAloneTakesItsClusterAlong() {
    write(THREE_BODY.heldBy("CN-1", "a", 1));
    String id = clusterOf("CN-1", "a").id();
    write(DREAM.heldBy("CN-1", "a", 2));

    assertThat(clusterOf("CN-1", "a").id()).isEqualTo(id);
  }

  @Test
  void aMergedIdLeadsToTheOlder() {
    Books first = book("三体", "刘慈欣").by("重庆出版社", 2008);
    Books second = book("地球往事", "刘慈欣").isbn("9787536692930").by("重庆出版社", 2008);
    write(first.heldBy("CN-1", "a", 1));
    write(second.heldBy("CN-2", "x", 1));
    String older = clusterOf("CN-1", "a").id();
    String younger = clusterOf("CN-2", "x").id();
    write(THREE_BODY.heldBy("CN-2", "x", 2));

    assertThat(clusterOf("CN-2", "x").id()).isEqualTo(older);
    assertThat(store.find(younger)).isEqualTo(new Found.MergedInto(older));
    assertThat(told.getLast().fates())
        .contains(new Fate.Merged(younger, older, 2, List.of("CN-2")));
  }

  @Test
  void aRevisionSplitsWhatTheRecordHadJoined() {
    Books bridge = book("三体", "刘慈欣").isbn("9787536692930").by("重庆出版社", 2008).pages(302);
    Books withoutNumber = book("三体", "刘慈欣").by("", 2008).pages(302);
    Books numbered = book("三体：全本", "").isbn("9787536692930").by("重庆出版社", 2008);
    write(withoutNumber.heldBy("CN-1", "a", 1), bridge.heldBy("CN-2", "b", 1));
    write(numbered.heldBy("CN-3", "c", 1));
    assertThat(clusterOf("CN-1", "a").records()).hasSize(3);

    write(DREAM.heldBy("CN-2", "b", 2));

    assertThat(clusterOf("CN-1", "a").records()).hasSize(1);
    assertThat(clusterOf("CN-3", "c").records()).hasSize(1);
    assertThat(clusterOf("CN-2", "b").records()).hasSize(1);
  }

  @Test
  void whatNobodyHoldsAnyMoreIsDissolved() {
    write(THREE_BODY.heldBy("CN-1", "a", 1));
    String id = clusterOf("CN-1", "a").id();
    write(new Change.Withdrawn(new RecordKey("CN-1", "a"), 2));

    assertThat(store.find(id)).isInstanceOf(Found.Gone.class);
    assertThat(told.getLast().fates()).containsExactly(new Fate.Dissolved(id, 2, List.of("CN-1")));
  }

  @Test
  void aClusterKnowsWhoHeldItOnceAndHoldsItNoMore() {
    write(THREE_BODY.heldBy("CN-1", "a", 1), THREE_BODY.heldBy("CN-2", "x", 1));
    write(new Change.Withdrawn(new RecordKey("CN-1", "a"), 2));
    assertThat(clusterOf("CN-2", "x").formerly()).containsExactly("CN-1");

    write(THREE_BODY.heldBy("CN-3", "y", 1));
    assertThat(clusterOf("CN-2", "x").formerly()).as("others changed it").containsExactly("CN-1");

    write(THREE_BODY.heldBy("CN-1", "b", 1), new Change.Withdrawn(new RecordKey("CN-3", "y"), 2));
    assertThat(clusterOf("CN-2", "x").formerly()).as("it is back").containsExactly("CN-3");
  }

  @Test
  void whatIsToldIsNumberedWithoutAGapInWhateverBatches() {
    write(THREE_BODY.heldBy("CN-1", "a", 1), DREAM.heldBy("CN-1", "b", 1));
    write(THREE_BODY.heldBy("CN-1", "a", 1));
    write(new Change.Withdrawn(new RecordKey("CN-1", "b"), 2), THREE_BODY.heldBy("CN-2", "x", 1));

    assertThat(told.stream().flatMap(batch -> batch.tellings().stream()))
        .extracting(Telling::sequence)
        .containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void redeliveryAndWhatComesLateChangeNothing() {
    write(THREE_BODY.heldBy("CN-1", "a", 5));
    write(new Change.Withdrawn(new RecordKey("CN-2", "x"), 7));
    write(THREE_BODY.heldBy("CN-1", "a", 5), DREAM.heldBy("CN-1", "a", 4));
    write(THREE_BODY.heldBy("CN-2", "x", 6));

    assertThat(told.getLast().components()).isEmpty();
    assertThat(told.get(2).components()).isEmpty();
    assertThat(clusterOf("CN-1", "a").version()).isEqualTo(1);
  }

  @Test
  void aThousandLibrariesWithOneDescriptionCostOneNode() {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 1000; i++) {
      changes.add(THREE_BODY.heldBy("CN-" + i, "a", 1));
    }
    write(changes.toArray(Change[]::new));

    assertThat(clusterOf("CN-7", "a").nodes()).hasSize(1);
  }

  @Test
  void aTitleThatIsDescribedInAThousandWaysIsStillOneCluster() {
    for (int from = 0; from < 1000; from += 100) {
      var changes = new ArrayList<Change>();
      for (int i = from; i < from + 100; i++) {
        Books said = book("三体：" + letters(i), "刘慈欣").isbn("9787536692930");
        changes.add(said.by("重庆出版社", 2008).pages(302).heldBy("CN-" + i, "a", 1));
      }
      write(changes.toArray(Change[]::new));
    }

    assertThat(store.components).hasSize(1);
    assertThat(clusterOf("CN-7", "a").nodes()).hasSize(1000);
  }

  @Test
  void descriptionsTooThinToBeKnownByStayApart() {
    Books thin = book("作品集", "");
    write(thin.heldBy("CN-1", "a", 1), thin.heldBy("CN-2", "b", 1));

    assertThat(clusterOf("CN-1", "a").records()).hasSize(1);
  }

  @Test
  void aWriterThatWasOvertakenWritesNothing() {
    write(THREE_BODY.heldBy("CN-1", "a", 1));
    var successor = new ClusterWriter(store, told::add, Clock.systemUTC());
    successor.write(List.of(new Heard(DREAM.heldBy("CN-1", "b", 1))));

    assertThatThrownBy(() -> write(DREAM.heldBy("CN-2", "x", 1)))
        .isInstanceOf(FencedException.class);
  }

  @Test
  void progressIsToldEvenWhenNothingChanged() {
    writer.write(List.of(passed(0, 3, 41), passed(0, 3, 42), passed(0, 1, 7)));

    assertThat(told.getLast().dealtWith(1))
        .containsExactlyInAnyOrderEntriesOf(Map.of(3, 42L, 1, 7L));
    assertThat(told.getLast().components()).isEmpty();
  }

  @Test
  void whatIsDealtWithIsWhatAllLanesHavePassed() {
    writer.write(List.of(passed(0, 3, 42), passed(1, 3, 40)));

    assertThat(told.getLast().dealtWith(3)).as("one lane has said nothing").isEmpty();
    assertThat(told.getLast().dealtWithAbout(3)).isEqualTo(Map.of(3, 27L));

    writer.write(List.of(passed(2, 3, 50), passed(0, 3, 41)));

    assertThat(told.getLast().dealtWith(3)).isEqualTo(Map.of(3, 40L));
    assertThat(told.getLast().dealtWithAbout(3)).isEqualTo(Map.of(3, 44L));
  }

  @Test
  void whoTakesOverKnowsWhatLanesHavePassed() {
    writer.write(List.of(passed(0, 3, 42), passed(1, 3, 40)));
    var successor = new ClusterWriter(store, told::add, Clock.systemUTC());
    successor.write(List.of(passed(1, 3, 45)));

    assertThat(told.getLast().dealtWith(2)).isEqualTo(Map.of(3, 42L));
  }

  private static Passed passed(int lane, int partition, long offset) {
    return new Passed(new Place(lane, partition), offset);
  }

  private static String letters(int number) {
    return ""
        + (char) ('a' + number / 100)
        + (char) ('a' + number / 10 % 10)
        + (char) ('a' + number % 10);
  }

  private void write(Change... changes) {
    writer.write(Arrays.stream(changes).map(change -> new Heard(change)).toList());
  }

  private Cluster clusterOf(String isil, String number) {
    var key = new RecordKey(isil, number);
    return store.components.values().stream()
        .flatMap(component -> component.clusters().stream())
        .filter(cluster -> keys(cluster).contains(key))
        .findFirst()
        .orElseThrow();
  }

  private static Set<RecordKey> keys(Cluster cluster) {
    return cluster.records().stream().map(HeldRecord::key).collect(Collectors.toSet());
  }
}

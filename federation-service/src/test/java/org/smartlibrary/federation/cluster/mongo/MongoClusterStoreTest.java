package org.smartlibrary.federation.cluster.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smartlibrary.federation.cluster.Books.book;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.Batch;
import org.smartlibrary.federation.cluster.Books;
import org.smartlibrary.federation.cluster.Change;
import org.smartlibrary.federation.cluster.Cluster;
import org.smartlibrary.federation.cluster.ClusterWriter;
import org.smartlibrary.federation.cluster.Clusters.Found;
import org.smartlibrary.federation.cluster.Fate;
import org.smartlibrary.federation.cluster.FencedException;
import org.smartlibrary.federation.cluster.Heard;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoClusterStoreTest {

  private static final Books THREE_BODY =
      book("三体", "刘慈欣").isbn("9787536692930").by("重庆出版社", 2008).pages(302);
  private static final Books DREAM = book("红楼梦", "曹雪芹").by("人民文学出版社", 1982).pages(1606);

  private final MongoClient client = MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private final MongoDatabase database = client.getDatabase("clusters-" + UUID.randomUUID());
  private final MongoClusterStore store = new MongoClusterStore(database);
  private final List<Batch> told = new ArrayList<>();
  private final ClusterWriter writer = new ClusterWriter(store, told::add, Clock.systemUTC());

  MongoClusterStoreTest() {
    database
        .getCollection(MongoClusterStore.CLUSTERS)
        .createIndexes(MongoClusterConfiguration.INDEXES.indexes());
  }

  @AfterEach
  void close() {
    database.drop();
    client.close();
  }

  @Test
  void whatIsWrittenIsFoundAgainByAnotherWriter() {
    write(writer, THREE_BODY.heldBy("CN-1", "a", 1), DREAM.heldBy("CN-1", "b", 1));
    write(
        new ClusterWriter(store, told::add, Clock.systemUTC()),
        THREE_BODY.pages(303).heldBy("CN-2", "x", 1));

    Cluster cluster = told.getLast().changedClusters().getFirst();
    assertThat(cluster.records()).hasSize(2);
    assertThat(living(cluster.id())).isEqualTo(cluster);
  }

  @Test
  void mergedAndDissolvedIdsSayWhatBecameOfThem() {
    Books otherwise = book("地球往事", "刘慈欣").by("重庆出版社", 2008);
    write(writer, THREE_BODY.heldBy("CN-1", "a", 1));
    write(writer, otherwise.heldBy("CN-2", "x", 1));
    write(writer, THREE_BODY.heldBy("CN-2", "x", 2));
    Fate.Merged merged = (Fate.Merged) told.getLast().fates().getFirst();
    assertThat(store.find(merged.id())).isEqualTo(new Found.MergedInto(merged.into()));

    write(
        writer,
        new Change.Withdrawn(new RecordKey("CN-1", "a"), 3),
        new Change.Withdrawn(new RecordKey("CN-2", "x"), 3));
    assertThat(store.find(merged.into())).isInstanceOf(Found.Gone.class);
    assertThat(store.find("nobody")).isInstanceOf(Found.Unknown.class);

    write(writer, THREE_BODY.heldBy("CN-1", "a", 2));
    assertThat(told.getLast().components()).as("older than the withdrawal").isEmpty();
  }

  @Test
  void aClusterThatIsCutOffIsFoundInItsComponent() {
    Books upper = book("高等数学", "同济大学").isbn("9787040396621").by("高等教育出版社", 2014).part("上");
    Books lower = book("高等数学", "同济大学").isbn("9787040396621").by("高等教育出版社", 2014).part("下");
    Books either = book("高等数学", "同济大学").isbn("9787040396621").by("高等教育出版社", 2014);
    write(
        writer,
        upper.heldBy("CN-1", "a", 1),
        lower.heldBy("CN-2", "b", 1),
        either.heldBy("CN-3", "c", 1));

    List<Cluster> clusters = told.getLast().changedClusters();
    assertThat(clusters).hasSize(2);
    assertThat(clusters).allSatisfy(cluster -> assertThat(living(cluster.id())).isEqualTo(cluster));
  }

  @Test
  void aWriterThatWakesUpAfterItsSuccessorOverwritesNothing() {
    write(writer, THREE_BODY.heldBy("CN-1", "a", 1));
    Batch late = told.getLast();
    write(
        new ClusterWriter(store, told::add, Clock.systemUTC()),
        THREE_BODY.pages(303).heldBy("CN-2", "x", 1));
    Cluster newest = told.getLast().changedClusters().getFirst();

    store.settle(late);

    assertThat(living(newest.id())).isEqualTo(newest);
    assertThatThrownBy(() -> write(writer, DREAM.heldBy("CN-1", "b", 1)))
        .isInstanceOf(FencedException.class);
  }

  @Test
  void aBatchThatWasOnlyCommittedIsFinishedByTheNextWriter() {
    write(writer, DREAM.heldBy("CN-1", "b", 1));
    store.commit(store.takeOver(), told.getFirst());
    database.getCollection(MongoClusterStore.CLUSTERS).drop();
    write(
        new ClusterWriter(store, told::add, Clock.systemUTC()), THREE_BODY.heldBy("CN-1", "a", 1));

    String id = told.getFirst().components().getFirst().id();
    assertThat(store.find(id)).isInstanceOf(Found.Living.class);
    assertThat(told).hasSize(3);
  }

  @Test
  void aWriterThatTakesOverCountsOnAndKnowsWhoHeldWhat() {
    write(writer, THREE_BODY.heldBy("CN-1", "a", 1), THREE_BODY.heldBy("CN-2", "x", 1));
    write(writer, new Change.Withdrawn(new RecordKey("CN-1", "a"), 2));
    Batch newest = told.getLast();
    write(new ClusterWriter(store, told::add, Clock.systemUTC()), DREAM.heldBy("CN-1", "b", 1));

    assertThat(told.get(2).tellings()).as("told again").isEqualTo(newest.tellings());
    assertThat(told.get(2).at()).isEqualTo(newest.at());
    assertThat(told.getLast().tellings().getFirst().sequence()).isEqualTo(3);
    assertThat(living(newest.changedClusters().getFirst().id()).formerly()).containsExactly("CN-1");
  }

  private Cluster living(String id) {
    return ((Found.Living) store.find(id)).cluster();
  }

  private static void write(ClusterWriter writer, Change... changes) {
    writer.write(Arrays.stream(changes).map(change -> new Heard(change)).toList());
  }
}

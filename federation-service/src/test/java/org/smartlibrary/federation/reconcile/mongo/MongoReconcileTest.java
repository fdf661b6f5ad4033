package org.smartlibrary.federation.reconcile.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.reconcile.Drift;
import org.smartlibrary.federation.reconcile.Inventories;
import org.smartlibrary.federation.reconcile.Inventory;
import org.smartlibrary.federation.reconcile.Range;
import org.smartlibrary.startertest.EmbeddedPlatform;

/** What is heard again, and out of order, changes nothing. */
class MongoReconcileTest {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private static final String LIBRARY = "CN-430121";
  private static final Instant THEN = Instant.parse("2026-11-25T02:00:00Z");

  private final MongoDatabase database = CLIENT.getDatabase("reconcile-" + UUID.randomUUID());
  private final MongoInventories inventories = new MongoInventories(database);

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Test
  void theNewestInventoryWaitsWhateverOrderTheyComeIn() {
    inventories.put(inventory(0));
    inventories.put(inventory(60));
    inventories.put(inventory(30));
    inventories.put(inventory(60));

    assertThat(inventories.waiting()).containsExactly(LIBRARY);
    assertThat(waiting()).isEqualTo(new Inventories.Waiting(inventory(60), null));
  }

  @Test
  void whatWasComparedIsNotComparedAgainWhenItIsHeardAgain() {
    inventories.put(inventory(0));
    inventories.done(inventory(0));
    inventories.put(inventory(0));
    assertThat(inventories.waiting()).isEmpty();
    assertThat(inventories.find(LIBRARY)).isNull();

    inventories.put(inventory(60));
    assertThat(waiting().inventory()).isEqualTo(inventory(60));
  }

  @Test
  void aSuspicionIsOfOneInventoryAlone() {
    inventories.put(inventory(0));
    inventories.suspect(inventory(0), THEN.plusSeconds(9));
    assertThat(waiting().suspectedAt()).isEqualTo(THEN.plusSeconds(9));

    inventories.put(inventory(60));
    inventories.suspect(inventory(0), THEN.plusSeconds(99));
    inventories.done(inventory(0));
    assertThat(waiting()).isEqualTo(new Inventories.Waiting(inventory(60), null));
  }

  @Test
  void theNewestOfEachLibraryIsRemembered() {
    MongoHeard heard = new MongoHeard(database);
    assertThat(heard.newest(LIBRARY)).isZero();
    heard.hear(Map.of(LIBRARY, 7L, "CN-1", 3L));
    heard.hear(Map.of(LIBRARY, 5L));
    heard.hear(Map.of());

    assertThat(heard.newest(LIBRARY)).isEqualTo(7);
    assertThat(heard.newest("CN-1")).isEqualTo(3);
  }

  @Test
  void theNewestComparisonStays() {
    MongoDrifts drifts = new MongoDrifts(database);
    drifts.put(drift(60));
    drifts.put(drift(0));

    assertThat(drifts.find(LIBRARY)).contains(drift(60));
    assertThat(drifts.all()).singleElement().returns(List.of(), Drift::differing);
    assertThat(drifts.find("CN-1")).isEmpty();
  }

  private Inventories.Waiting waiting() {
    return Objects.requireNonNull(inventories.find(LIBRARY));
  }

  private static Inventory inventory(long seconds) {
    return new Inventory(
        LIBRARY,
        THEN.plusSeconds(seconds),
        40,
        Map.of(0, 7L, 12, 9L),
        3,
        List.of(
            new Inventory.Held("n.2", 2, "0".repeat(32)),
            new Inventory.Held(null, 1, "f".repeat(32))));
  }

  private static Drift drift(long seconds) {
    return new Drift(
        LIBRARY,
        THEN.plusSeconds(seconds),
        THEN.plusSeconds(99),
        3,
        4,
        1,
        1,
        2,
        List.of(new Drift.Differing(new Range("n.1", null), 2, 3)));
  }
}

package org.smartlibrary.catalog.inventory.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoInventoriesTest {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private static final Isil LIBRARY = new Isil("CN-430121");
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private final MongoInventories inventories =
      new MongoInventories(CLIENT.getDatabase("inventories-" + UUID.randomUUID()));

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Test
  void whatIsClaimedIsNobodyElsesUntilItIsDueAgain() {
    assertThat(inventories.claim(LIBRARY, NOW, NOW.plusSeconds(60))).isTrue();
    assertThat(inventories.claim(LIBRARY, NOW, NOW.plusSeconds(60))).isFalse();
    assertThat(inventories.claim(LIBRARY, NOW.plusSeconds(60), NOW.plusSeconds(120))).isTrue();

    inventories.next(LIBRARY, NOW.plusSeconds(900));
    assertThat(inventories.claim(LIBRARY, NOW.plusSeconds(899), NOW.plusSeconds(999))).isFalse();
    inventories.next(LIBRARY, NOW);
    assertThat(inventories.claim(LIBRARY, NOW, NOW.plusSeconds(999))).isTrue();
  }

  @Test
  void ofSeveralInstancesOneTakesIt() throws Exception {
    List<Callable<Boolean>> claims =
        IntStream.range(0, 16)
            .<Callable<Boolean>>mapToObj(
                _ -> () -> inventories.claim(LIBRARY, NOW, NOW.plusSeconds(60)))
            .toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long granted = 0;
      for (var claim : threads.invokeAll(claims)) {
        granted += claim.get() ? 1 : 0;
      }
      assertThat(granted).isEqualTo(1);
    }
  }
}

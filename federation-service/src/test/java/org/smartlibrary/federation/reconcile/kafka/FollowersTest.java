package org.smartlibrary.federation.reconcile.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.reconcile.Heard;
import org.smartlibrary.federation.reconcile.Inventories;
import org.smartlibrary.federation.reconcile.Inventory;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.startertest.Contracts;

/** What is promised is understood. */
class FollowersTest {

  @Test
  void anInventoryIsTakenOver() throws Exception {
    List<Inventory> heard = new ArrayList<>();
    new InventoryFollower(new Book(heard))
        .handle(List.of(sample(InventoryFollower.TYPE), event("…inventory-taken.v9", "{}")));

    Inventory inventory = heard.getFirst();
    assertThat(heard).hasSize(1);
    assertThat(inventory.isil()).isEqualTo("CN-430121");
    assertThat(inventory.through()).containsEntry(1, 1689L);
    assertThat(inventory.ranges().getFirst().to()).isEqualTo("n0002");
    assertThat(inventory.ranges().getLast().to()).isNull();
  }

  @Test
  void theNewestOfEachLibraryIsHeardAndWhatCannotBeReadIsPassedOver() throws Exception {
    Map<String, Long> newest = new HashMap<>();
    IncomingEvent revised = sample("org.smartlibrary.catalog.record-revised.v1");
    IncomingEvent withdrawn = sample("org.smartlibrary.catalog.record-withdrawn.v1");
    new NewestFollower(new Ears(newest))
        .handle(List.of(revised, withdrawn, event(revised.type(), "{\"isil\":3"), revised));

    assertThat(newest).hasSize(1);
    assertThat(newest.values()).allMatch(sequence -> sequence > 0);
  }

  @Test
  void howFarSearchesHaveComeOnlyGrows() throws Exception {
    ProgressFollower progress = new ProgressFollower();
    IncomingEvent told = sample("org.smartlibrary.federation.records-searchable.v1");
    progress.handle(List.of(told));
    Map<Integer, Long> before = progress.before();
    assertThat(before).hasSize(1);

    int partition = before.keySet().iterator().next();
    progress.handle(
        List.of(event(told.type(), "{\"partition\":%d,\"before\":0}".formatted(partition))));
    assertThat(progress.before()).isEqualTo(before);
  }

  private static IncomingEvent sample(String type) throws Exception {
    return event(type, Contracts.sample(type));
  }

  private static IncomingEvent event(String type, String json) {
    return new IncomingEvent(
        "topic", 0, 0, "key", "id", type, Instant.EPOCH, new RecordHeaders(), json.getBytes(UTF_8));
  }

  private record Ears(Map<String, Long> newest) implements Heard {

    @Override
    public void hear(Map<String, Long> more) {
      more.forEach((isil, sequence) -> newest.merge(isil, sequence, Math::max));
    }

    @Override
    public long newest(String isil) {
      return newest.getOrDefault(isil, 0L);
    }
  }

  private record Book(List<Inventory> heard) implements Inventories {

    @Override
    public void put(Inventory inventory) {
      heard.add(inventory);
    }

    @Override
    public List<String> waiting() {
      return List.of();
    }

    @Override
    public @Nullable Waiting find(String isil) {
      return null;
    }

    @Override
    public void suspect(Inventory inventory, Instant at) {}

    @Override
    public void done(Inventory inventory) {}
  }
}

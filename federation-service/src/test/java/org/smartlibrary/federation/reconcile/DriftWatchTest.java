package org.smartlibrary.federation.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.union.ShownRecord;
import org.smartlibrary.federation.union.ShownRecords;
import org.smartlibrary.startertest.SetClock;

class DriftWatchTest {

  private static final String LIBRARY = "CN-430121";
  private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

  private final SetClock clock = new SetClock(NOW);
  private final Waitings inventories = new Waitings();
  private final Map<String, Long> heard = new HashMap<>(Map.of(LIBRARY, 40L));
  private final Map<Integer, Long> followed = new HashMap<>(Map.of(0, 100L, 1, 100L));
  private final List<ShownRecord> shown = new ArrayList<>();
  private final Map<String, Drift> drifts = new HashMap<>();
  private Runnable shownWhileReading = () -> {};
  private final DriftWatch watch =
      new DriftWatch(
          new DriftWatch.Sources(inventories, new HeardOnPaper(), () -> followed, new Shown()),
          new DriftsOnPaper(),
          Duration.ofMinutes(1),
          clock);

  @Test
  void whoShowsWhatIsHeldAgrees() {
    show("a", "b", "号");
    inventories.put(inventory(range("b", "a", "b"), range(null, "号")));

    watch.look();

    Drift drift = drift();
    assertThat(drift.isNone()).isTrue();
    assertThat(drift.held()).isEqualTo(3);
    assertThat(drift.shown()).isEqualTo(3);
    assertThat(inventories.waiting()).isEmpty();
  }

  @Test
  void aDifferenceCountsWhenItIsSeenAgain() {
    show("a", "x", "d");
    inventories.put(inventory(range("b", "a", "b"), range("c", "c"), range(null, "d")));

    watch.look();
    assertThat(drifts).isEmpty();
    watch.look();
    assertThat(drifts).isEmpty();
    clock.set(NOW.plusSeconds(60));
    watch.look();

    Drift drift = drift();
    assertThat(drift.ranges()).isEqualTo(3);
    assertThat(drift.records()).isEqualTo(3);
    assertThat(drift.within()).isEqualTo(4);
    assertThat(drift.differing())
        .containsExactly(
            new Drift.Differing(new Range(null, "b"), 2, 1),
            new Drift.Differing(new Range("b", "c"), 1, 0),
            new Drift.Differing(new Range("c", null), 1, 2));
    assertThat(inventories.waiting()).isEmpty();
  }

  @Test
  void aDifferenceThatWasMerelyLateIsNone() {
    show("a");
    inventories.put(inventory(range(null, "a", "b")));
    watch.look();

    show("b");
    clock.set(NOW.plusSeconds(90));
    watch.look();

    assertThat(drift().isNone()).isTrue();
  }

  @Test
  void whatSearchesHaveNotFollowedYetIsWaitedFor() {
    followed.put(1, 41L);
    inventories.put(inventory(range(null, "a")));
    watch.look();
    clock.set(NOW.plusSeconds(3600));
    watch.look();
    assertThat(drifts).isEmpty();
    assertThat(inventories.waiting()).hasSize(1);

    followed.put(1, 42L);
    show("a");
    watch.look();
    assertThat(drift().isNone()).isTrue();
  }

  @Test
  void whatTheLibraryHasChangedSinceIsNotCompared() {
    heard.put(LIBRARY, 41L);
    inventories.put(inventory(range(null, "a")));

    watch.look();

    assertThat(drifts).isEmpty();
    assertThat(inventories.waiting()).isEmpty();
  }

  @Test
  void whatChangesDuringTheComparisonIsNotCompared() {
    show("a");
    inventories.put(inventory(range(null, "a")));
    shownWhileReading = () -> heard.put(LIBRARY, 41L);

    watch.look();

    assertThat(drifts).isEmpty();
  }

  @Test
  void rangesThatDoNotGoOnToTheEndAreNoInventory() {
    assertThatThrownBy(() -> inventory(range("b", "a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Drift drift() {
    return Optional.ofNullable(drifts.get(LIBRARY)).orElseThrow();
  }

  private void show(String... numbers) {
    for (String number : numbers) {
      shown.add(new ShownRecord(number, 1, number.hashCode()));
    }
  }

  private static Inventory inventory(Inventory.Held... ranges) {
    long count = List.of(ranges).stream().mapToLong(Inventory.Held::count).sum();
    return new Inventory(LIBRARY, NOW, 40, Map.of(0, 7L, 1, 42L), count, List.of(ranges));
  }

  private static Inventory.Held range(@Nullable String to, String... numbers) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String number : numbers) {
        long digest = number.hashCode();
        sha.update((number + " " + HexFormat.of().toHexDigits(digest) + "\n").getBytes(UTF_8));
      }
      String digest = HexFormat.of().formatHex(sha.digest(), 0, 16);
      return new Inventory.Held(to, numbers.length, digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Shown implements ShownRecords {

    @Override
    public <T> T now(Work<T> work) {
      try {
        return work.on(this::visit);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void visit(Stretch stretch, Consumer<ShownRecord> visitor) {
      shown.stream().sorted(Comparator.comparing(ShownRecord::controlNumber)).forEach(visitor);
      shownWhileReading.run();
    }

    @Override
    public Instant asOf() {
      return clock.instant();
    }
  }

  private final class HeardOnPaper implements Heard {

    @Override
    public void hear(Map<String, Long> newest) {
      heard.putAll(newest);
    }

    @Override
    public long newest(String isil) {
      return heard.getOrDefault(isil, 0L);
    }
  }

  private final class DriftsOnPaper implements Drifts {

    @Override
    public void put(Drift drift) {
      drifts.put(drift.isil(), drift);
    }

    @Override
    public Optional<Drift> find(String isil) {
      return Optional.ofNullable(drifts.get(isil));
    }

    @Override
    public List<Drift> all() {
      return List.copyOf(drifts.values());
    }
  }

  private static final class Waitings implements Inventories {

    private final Map<String, Waiting> waiting = new HashMap<>();

    @Override
    public void put(Inventory inventory) {
      waiting.put(inventory.isil(), new Waiting(inventory, null));
    }

    @Override
    public List<String> waiting() {
      return List.copyOf(waiting.keySet());
    }

    @Override
    public @Nullable Waiting find(String isil) {
      return waiting.get(isil);
    }

    @Override
    public void suspect(Inventory inventory, Instant at) {
      waiting.put(inventory.isil(), new Waiting(inventory, at));
    }

    @Override
    public void done(Inventory inventory) {
      waiting.remove(inventory.isil());
    }
  }
}

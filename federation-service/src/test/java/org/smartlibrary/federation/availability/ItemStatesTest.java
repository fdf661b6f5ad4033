package org.smartlibrary.federation.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemStatesTest {

  private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

  private final ItemStates states = new ItemStates();

  @Test
  void whatIsToldIsKnownToTheLastDetail() {
    var lent = new ItemState(ItemStatus.ON_LOAN, "CN-430122", NOON.plusSeconds(86_399), 17, NOON);

    assertThat(states.tell("CN-430121", "0110020034", lent)).isTrue();

    assertThat(states.find("CN-430121", "0110020034")).contains(lent);
  }

  @Test
  void ofAnItemThatNoDeskToldOfNothingIsKnown() {
    states.tell("CN-430121", "1", state(ItemStatus.LOST, 1));

    assertThat(states.find("CN-430121", "2")).isEmpty();
    assertThat(states.find("CN-430122", "1")).as("a barcode is its owner's").isEmpty();
  }

  @Test
  void whatIsOlderOrAsOldChangesNothing() {
    states.tell("CN-1", "1", state(ItemStatus.ON_LOAN, 7));

    assertThat(states.tell("CN-1", "1", state(ItemStatus.AVAILABLE, 6))).isFalse();
    assertThat(states.tell("CN-1", "1", state(ItemStatus.AVAILABLE, 7))).isFalse();

    assertThat(states.find("CN-1", "1")).contains(state(ItemStatus.ON_LOAN, 7));
    assertThat(states.changes()).isEqualTo(1);
  }

  @Test
  void aDueDateAndAPlaceAreForgottenWithTheStateThatHadThem() {
    states.tell("CN-1", "1", new ItemState(ItemStatus.ON_LOAN, "CN-2", NOON, 1, NOON));

    states.tell("CN-1", "1", state(ItemStatus.AVAILABLE, 2));

    assertThat(states.find("CN-1", "1")).contains(state(ItemStatus.AVAILABLE, 2));
  }

  @Test
  void aWordThatIsNewTomorrowSendsNobodyToTheShelf() {
    assertThat(ItemStatus.of("BEING_BOUND")).isEqualTo(ItemStatus.UNAVAILABLE);
  }

  @Test
  void versionsBeginWithOne() {
    assertThatThrownBy(() -> state(ItemStatus.LOST, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyWhatIsAvailableStandsOnAnotherShelf() {
    assertThat(new ItemState(ItemStatus.AVAILABLE, "CN-2", null, 1, NOON).shelf("CN-1"))
        .isEqualTo("CN-2");
    assertThat(new ItemState(ItemStatus.IN_TRANSIT, "CN-2", null, 1, NOON).shelf("CN-1"))
        .isEqualTo("CN-1");
    assertThat(state(ItemStatus.AVAILABLE, 1).shelf("CN-1")).isEqualTo("CN-1");
  }

  @Test
  void whoLooksOftenMissesNothingAndWhoDoesNotIsTold() {
    states.tell("CN-1", "1", state(ItemStatus.LOST, 1));
    long seen = states.changes();
    states.tell("CN-1", "2", state(ItemStatus.LOST, 1));
    states.tell("CN-1", "1", state(ItemStatus.LOST, 2));

    assertThat(states.changedSince(seen)).contains(List.of("CN-1|2", "CN-1|1"));

    IntStream.range(0, 20_000)
        .forEach(i -> states.tell("CN-1", "x" + i, state(ItemStatus.LOST, 1)));
    assertThat(states.changedSince(seen)).isEmpty();
    assertThat(states.changedSince(states.changes())).contains(List.of());
  }

  @Test
  void strangeTimesAndPlacesAreKeptWithinBounds() {
    var strange = new ItemState(ItemStatus.ON_LOAN, "", Instant.MAX, Long.MAX_VALUE, NOON);
    states.tell("CN-1", "1", strange);

    ItemState read = states.find("CN-1", "1").orElseThrow();

    assertThat(read.due()).isAfter(NOON);
    assertThat(read.version()).isEqualTo(Long.MAX_VALUE);
  }

  /** In any order, with repetitions, the states end as the newest versions. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void disorderAndReplayChangeNothing(long seed) {
    Random random = new Random(seed);
    Map<String, ItemState> newest = new HashMap<>();
    List<Map.Entry<String, ItemState>> history = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      String barcode = "b" + random.nextInt(9_000);
      ItemState before = newest.get(barcode);
      ItemState next = any(random, before == null ? 1 : before.version() + 1 + random.nextInt(3));
      newest.put(barcode, next);
      history.add(Map.entry(barcode, next));
    }
    history.addAll(history.subList(0, 10_000));
    Collections.shuffle(history, random);

    history.forEach(one -> states.tell("CN-1", one.getKey(), one.getValue()));

    assertThat(states.size()).isEqualTo(newest.size());
    newest.forEach((barcode, state) -> assertThat(states.find("CN-1", barcode)).contains(state));
  }

  private static ItemState any(Random random, long version) {
    ItemStatus[] all = ItemStatus.values();
    return new ItemState(
        all[random.nextInt(all.length)],
        random.nextBoolean() ? "CN-" + random.nextInt(3_000) : null,
        random.nextBoolean() ? NOON.plusSeconds(random.nextInt(1 << 30)) : null,
        version,
        NOON.plusMillis(random.nextInt()));
  }

  private static ItemState state(ItemStatus status, long version) {
    return new ItemState(status, null, null, version, NOON);
  }
}

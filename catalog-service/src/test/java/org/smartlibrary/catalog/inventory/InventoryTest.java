package org.smartlibrary.catalog.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.store.Change;
import org.smartlibrary.catalog.store.ChangedRecord;
import org.smartlibrary.catalog.store.ChangedRecords;
import org.smartlibrary.catalog.store.Digest;
import org.smartlibrary.catalog.store.InMemoryCatalogue;
import org.smartlibrary.catalog.store.KeptRecord;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.starter.security.Isil;

class InventoryTest {

  private static final Isil LIBRARY = new Isil("CN-430121");
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

  private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
  private final Newest newest = new Newest();
  private Instant complete = NOW.minusSeconds(300);
  private final InventoryTaker taker =
      new InventoryTaker(
          catalogue,
          newest,
          () -> complete,
          () -> Map.of(3, 17L),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void whatIsHeldIsSummedUpAndWhatWasGivenUpCountsForTheTimeAlone() {
    catalogue.apply(List.of(keep("a", 3), keep("b", 5), keep("号", 4), withdraw("c", 9)));

    Inventory inventory = taker.take(LIBRARY).orElseThrow();

    assertThat(inventory.count()).isEqualTo(3);
    assertThat(inventory.sequence().value()).isEqualTo(9);
    assertThat(inventory.takenAt()).isEqualTo(NOW);
    assertThat(inventory.through()).containsExactly(Map.entry(3, 17L));
    assertThat(inventory.ranges())
        .containsExactly(new Inventory.Range(null, 3, digest(List.of("a", "b", "号"))));
  }

  @Test
  void whoHasGivenEverythingUpHoldsNothing() {
    catalogue.apply(List.of(withdraw("c", 9)));

    Inventory inventory = taker.take(LIBRARY).orElseThrow();

    assertThat(inventory.ranges()).containsExactly(new Inventory.Range(null, 0, digest(List.of())));
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 65, 1000, 1001, 2000, 40_000})
  void rangesFollowEachOtherAndThereAreNotTooMany(int records) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      changes.add(keep("n%06d".formatted(i), i + 1));
    }
    catalogue.apply(changes);

    Inventory inventory = taker.take(LIBRARY).orElseThrow();

    assertThat(inventory.ranges()).hasSizeBetween(1, 512);
    assertThat(inventory.ranges().stream().mapToLong(Inventory.Range::count).sum())
        .isEqualTo(inventory.count())
        .isEqualTo(records);
    int from = 0;
    for (Inventory.Range range : inventory.ranges()) {
      List<String> numbers = new ArrayList<>();
      for (int i = from; i < from + range.count(); i++) {
        numbers.add("n%06d".formatted(i));
      }
      from += (int) range.count();
      assertThat(range.digest()).isEqualTo(digest(numbers));
      assertThat(range.to()).isEqualTo(from == records ? null : numbers.getLast());
    }
  }

  @Test
  void aLibraryThatChangesHasNoInventory() {
    catalogue.apply(List.of(keep("a", 3)));
    newest.answers.addAll(List.of(NOW.minusSeconds(400), NOW.minusSeconds(1)));
    assertThat(taker.take(LIBRARY)).isEmpty();

    newest.answers.add(NOW.minusSeconds(10));
    assertThat(taker.take(LIBRARY)).isEmpty();

    complete = NOW;
    newest.answers.addAll(List.of(NOW.minusSeconds(10), NOW.minusSeconds(10)));
    assertThat(taker.take(LIBRARY)).isPresent();
  }

  @Test
  void eachLibraryHasItsTurnOnceADayAndSoonerWhereItWasChanging() {
    Isil other = new Isil("CN-430122");
    catalogue.apply(List.of(keep("a", 3), keep(new RecordKey(other, new ControlNumber("a")), 4)));
    List<Inventory> told = new ArrayList<>();
    Due due = new Due();
    InventoryWatch watch =
        new InventoryWatch(
            catalogue,
            due,
            taker,
            told::add,
            new InventorySettings(Duration.ofDays(1), Duration.ofMinutes(10), Duration.ofHours(1)),
            Clock.fixed(NOW, ZoneOffset.UTC));
    newest.changing = other;

    assertThat(watch.look()).isEqualTo(1);
    assertThat(told).extracting(Inventory::isil).containsExactly(LIBRARY);
    assertThat(due.at)
        .containsEntry(LIBRARY, NOW.plus(Duration.ofDays(1)))
        .containsEntry(other, NOW.plus(Duration.ofMinutes(10)));
    assertThat(watch.look()).isZero();
  }

  private static String digest(List<String> numbers) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String number : numbers) {
        String digest = Digest.of(original(number)).value().substring(0, 16);
        sha.update((number + " " + digest + "\n").getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Change keep(String number, long sequence) {
    return keep(new RecordKey(LIBRARY, new ControlNumber(number)), sequence);
  }

  private static Change keep(RecordKey key, long sequence) {
    Original original = original(key.controlNumber().value());
    return new Change.Keep(
        new KeptRecord(
            key, new Sequence(sequence), Digest.of(original), original, List.of(), null, NOW));
  }

  private static Original original(String number) {
    return new Original(
        RecordFormat.MARC21, Serialization.MARC_JSON, Encoding.UTF_8, number.getBytes(UTF_8));
  }

  private static Change withdraw(String number, long sequence) {
    return new Change.Withdraw(
        new RecordKey(LIBRARY, new ControlNumber(number)), new Sequence(sequence), null, NOW);
  }

  /** Long ago, if nothing else is said. */
  private static final class Newest implements ChangedRecords {

    private final List<Instant> answers = new ArrayList<>();
    private Isil changing = new Isil("CN-0");

    @Override
    public Optional<Instant> newest(Isil isil) {
      if (isil.equals(changing)) {
        return Optional.of(NOW);
      }
      return Optional.of(answers.isEmpty() ? Instant.EPOCH : answers.removeFirst());
    }

    @Override
    public Page between(
        Isil isil, Instant after, Instant before, Set<RecordFormat> formats, int limit) {
      return new Page(List.of(), true);
    }

    @Override
    public Optional<ChangedRecord> find(RecordKey key) {
      return Optional.empty();
    }
  }

  private static final class Due implements Inventories {

    private final Map<Isil, Instant> at = new HashMap<>();

    @Override
    public boolean claim(Isil isil, Instant now, Instant until) {
      boolean due = !at.getOrDefault(isil, Instant.EPOCH).isAfter(now);
      if (due) {
        at.put(isil, until);
      }
      return due;
    }

    @Override
    public void next(Isil isil, Instant due) {
      at.put(isil, due);
    }
  }
}

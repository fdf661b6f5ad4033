package org.smartlibrary.federation.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.union.Entries.dissolved;
import static org.smartlibrary.federation.union.Entries.entry;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.federation.union.Bookmark;
import org.smartlibrary.federation.union.Entries;
import org.smartlibrary.federation.union.ShownRecord;
import org.smartlibrary.federation.union.ShownRecords;
import org.smartlibrary.federation.union.UnionChange;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.federation.union.lucene.OwnIndex;
import org.smartlibrary.starter.security.Isil;

/** Finds with the digests of a real index what a library and the union do not have alike. */
class ReconciliationTest {

  private static final String LIBRARY = "CN-430121";
  private static final Comparator<String> BY_BYTES =
      Comparator.comparing(number -> number.getBytes(UTF_8), Arrays::compareUnsigned);

  @TempDir private Path folder;
  private UnionIndex index;
  private Reconciliation reconciliation;

  @BeforeEach
  void openEmpty() {
    index = OwnIndex.in(folder);
    reconciliation = new Reconciliation((ShownRecords) index);
  }

  @AfterEach
  void close() throws IOException {
    ((Closeable) index).close();
  }

  @RepeatedTest(8)
  void everyDifferenceIsFoundAndNothingElse(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<String, Long> shown = records(random, 600 * repetition.getCurrentRepetition());
    Map<String, Long> held = new TreeMap<>(BY_BYTES);
    held.putAll(shown);
    Set<String> changed = disturb(held, random);
    show(shown, random);

    assertThat(differences(held, 2 + random.nextInt(20))).isEqualTo(changed);
  }

  @Test
  void whoHoldsTheSameHasTheSameDigestAndReadsNothingElse() {
    Map<String, Long> records = records(new Random(7), 1000);
    show(records, new Random(7));

    assertThat(look(Range.ALL, 16).digest().digest()).isEqualTo(digest(records, Range.ALL));
    assertThat(differences(records, 16)).isEmpty();
  }

  @Test
  void partsFollowEachOtherWithoutAGap() {
    show(records(new Random(3), 900), new Random(3));

    var divided = (RangeContent.Divided) look(Range.ALL, 7);
    assertThat(divided.parts()).hasSize(7);
    assertThat(divided.parts().getFirst().range().behind()).isNull();
    assertThat(divided.parts().getLast().range().to()).isNull();
    for (int i = 1; i < divided.parts().size(); i++) {
      assertThat(divided.parts().get(i).range().behind())
          .isEqualTo(divided.parts().get(i - 1).range().to());
    }
    assertThat(divided.parts().stream().mapToLong(RangeDigest::count).sum())
        .isEqualTo(divided.digest().count())
        .isEqualTo(900);
  }

  @Test
  void anotherLibrarysRecordsAreNotAmongThem() {
    apply(
        entry("u1", "一").heldAs(LIBRARY, "n1", 1, hex(1)).heldAs("CN-43012", "n2", 1, hex(2)),
        entry("u2", "二").heldAs("CN-430121-A", "n3", 1, hex(3)).heldAs(LIBRARY, "n4", 1, hex(4)));

    assertThat(listed(Range.ALL))
        .extracting(ShownRecord::controlNumber)
        .containsExactly("n1", "n4");
  }

  @Test
  void aRecordThatMovesBetweenUnionRecordsIsOneAndItsNewestVersionCounts() {
    apply(entry("u1", "一").heldAs(LIBRARY, "n1", 1, hex(1)));
    apply(entry("u2", "二").heldAs(LIBRARY, "n1", 2, hex(2)));
    assertThat(listed(Range.ALL)).containsExactly(new ShownRecord("n1", 2, 2));

    index.apply(List.of(dissolved("u1", 2)), Bookmark.START);
    index.refresh();
    assertThat(listed(Range.ALL)).containsExactly(new ShownRecord("n1", 2, 2));

    index.apply(List.of(dissolved("u2", 2)), Bookmark.START);
    index.refresh();
    assertThat(listed(Range.ALL)).isEmpty();
  }

  @Test
  void aChangeThatComesAgainOrTooLateChangesNoDigest() {
    UnionChange first = entry("u1", "一").heldAs(LIBRARY, "n1", 1, hex(1)).derived();
    UnionChange second = entry("u1", "一").version(2).heldAs(LIBRARY, "n1", 5, hex(9)).derived();
    for (UnionChange change : List.of(first, second, first, second, first)) {
      index.apply(List.of(change), Bookmark.START);
      index.refresh();
    }

    assertThat(listed(Range.ALL)).containsExactly(new ShownRecord("n1", 5, 9));
  }

  @Test
  void theBoundsOfARangeNeedNotExist() {
    apply(
        entry("u1", "一").heldAs(LIBRARY, "n1", 1, hex(1)).heldAs(LIBRARY, "n10", 1, hex(1)),
        entry("u2", "二").heldAs(LIBRARY, "n2", 1, hex(1)).heldAs(LIBRARY, "号", 1, hex(1)));

    assertThat(names(new Range("n1", "n2"))).containsExactly("n10", "n2");
    assertThat(names(new Range("n", "n1"))).containsExactly("n1");
    assertThat(names(new Range("n11", null))).containsExactly("n2", "号");
    assertThat(names(new Range("n3", "n1"))).isEmpty();
  }

  @Test
  void whatNothingIsShownOfIsEmpty() {
    assertThat(listed(Range.ALL)).isEmpty();
    assertThat(look(Range.ALL, 4).digest().count()).isZero();
  }

  private List<String> names(Range range) {
    return listed(range).stream().map(ShownRecord::controlNumber).toList();
  }

  private List<ShownRecord> listed(Range range) {
    return ((RangeContent.Listed) look(range, 64)).records();
  }

  private RangeContent look(Range range, int parts) {
    return reconciliation.look(new Isil(LIBRARY), List.of(range), parts).getFirst();
  }

  /** As a library does it: descends only where digests differ. */
  private Set<String> differences(Map<String, Long> held, int parts) {
    Set<String> found = new HashSet<>();
    List<Range> open = new ArrayList<>(List.of(Range.ALL));
    while (!open.isEmpty()) {
      switch (look(open.removeLast(), parts)) {
        case RangeContent.Listed(var digest, var records) ->
            found.addAll(differences(records, within(held, digest.range())));
        case RangeContent.Divided(var _, var all) ->
            all.stream()
                .filter(part -> !part.digest().equals(digest(held, part.range())))
                .forEach(part -> open.add(part.range()));
      }
    }
    return found;
  }

  private static Set<String> differences(List<ShownRecord> shown, Map<String, Long> held) {
    Map<String, Long> rest = new TreeMap<>(held);
    Set<String> differences = new HashSet<>();
    for (ShownRecord record : shown) {
      Long own = rest.remove(record.controlNumber());
      if (own == null || own != record.digest()) {
        differences.add(record.controlNumber());
      }
    }
    differences.addAll(rest.keySet());
    return differences;
  }

  private static Map<String, Long> within(Map<String, Long> records, Range range) {
    Map<String, Long> within = new TreeMap<>(BY_BYTES);
    records.forEach(
        (number, digest) -> {
          if ((range.behind() == null || BY_BYTES.compare(number, range.behind()) > 0)
              && (range.to() == null || BY_BYTES.compare(number, range.to()) <= 0)) {
            within.put(number, digest);
          }
        });
    return within;
  }

  private static String digest(Map<String, Long> records, Range range) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      within(records, range)
          .forEach(
              (number, digest) -> sha.update((number + " " + hex(digest) + "\n").getBytes(UTF_8)));
      return HexFormat.of().formatHex(sha.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Some with characters beyond the first plane, whose order in Java is another. */
  private static Map<String, Long> records(Random random, int count) {
    Map<String, Long> records = new TreeMap<>(BY_BYTES);
    List<String> beginnings = List.of("n", "", "\uD840\uDC00", "\uFF21", "CN.", "0");
    while (records.size() < count) {
      String number = beginnings.get(random.nextInt(beginnings.size())) + random.nextInt(1 << 20);
      records.put(number, random.nextLong() | 1);
    }
    return records;
  }

  /** Removes some, changes some, adds some. */
  private static Set<String> disturb(Map<String, Long> held, Random random) {
    List<String> numbers = new ArrayList<>(held.keySet());
    Collections.shuffle(numbers, random);
    Set<String> changed = new HashSet<>(numbers.subList(0, random.nextInt(12)));
    for (String number : changed) {
      if (random.nextBoolean()) {
        held.remove(number);
      } else {
        held.merge(number, 2L, Long::sum);
      }
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      String number = "zz" + random.nextInt();
      held.put(number, 5L);
      changed.add(number);
    }
    return changed;
  }

  /** In any order, in several segments, after other versions of the same. */
  private void show(Map<String, Long> records, Random random) {
    List<String> numbers = new ArrayList<>(records.keySet());
    Collections.shuffle(numbers, random);
    for (String number : numbers) {
      String id = "u" + HexFormat.of().formatHex(number.getBytes(UTF_8));
      if (random.nextInt(5) == 0) {
        index.apply(List.of(version(id, number, 1, 3L)), Bookmark.START);
      }
      if (random.nextInt(200) == 0) {
        index.refresh();
      }
      index.apply(
          List.of(version(id, number, 2, Objects.requireNonNull(records.get(number)))),
          Bookmark.START);
    }
    index.refresh();
  }

  private static UnionChange version(String id, String number, int version, long digest) {
    return entry(id, "书").version(version).heldAs(LIBRARY, number, version, hex(digest)).derived();
  }

  private void apply(Entries... entries) {
    index.apply(Arrays.stream(entries).map(Entries::derived).toList(), Bookmark.START);
    index.refresh();
  }

  private static String hex(long digest) {
    return HexFormat.of().toHexDigits(digest);
  }
}

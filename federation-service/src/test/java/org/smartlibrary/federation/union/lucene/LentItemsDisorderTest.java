package org.smartlibrary.federation.union.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.availability.ItemAudience;
import org.smartlibrary.federation.availability.ItemState;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.availability.ItemStatus;
import org.smartlibrary.federation.union.Bookmark;
import org.smartlibrary.federation.union.Entries;
import org.smartlibrary.federation.union.Found;
import org.smartlibrary.federation.union.HoldingsSummary;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.SearchAnswer;
import org.smartlibrary.federation.union.UnionChange;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.federation.union.UnionQuery;
import org.smartlibrary.starter.security.Isil;

/** Records and loans arrive on two ways, and neither knows how far the other is. */
class LentItemsDisorderTest {

  private static final List<String> LIBRARIES = List.of("CN-1", "CN-2", "CN-3", "CN-4");
  private static final List<String> WORDS = List.of("AVAILABLE", "ON_LOAN", "UNKNOWN");
  private static final int RECORDS = 60;
  private static final int BARCODES = 80;

  @TempDir private Path folder;

  private record Told(String isil, String barcode, ItemState state) {}

  /** Both ways at once, each in an order of its own and with repetitions. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverComesFirstTheAnswersEndTheSame(long seed) throws Exception {
    Random random = new Random(seed);
    List<UnionChange> records = records(random);
    List<Told> loans = loans(random);
    ItemStates states = new ItemStates();
    UnionIndex index = LuceneIndexes.open(folder, states);
    try (var _ = (Closeable) index) {
      Thread desk = Thread.ofPlatform().start(() -> tell(loans, states, (ItemAudience) index));
      apply(records, index, random);
      desk.join();

      agrees(index, newest(records), newestOf(loans));
    }
  }

  private static void tell(List<Told> loans, ItemStates states, ItemAudience audience) {
    for (Told one : loans) {
      states.tell(one.isil(), one.barcode(), one.state());
      audience.show();
    }
  }

  private static void apply(List<UnionChange> records, UnionIndex index, Random random) {
    for (int from = 0; from < records.size(); ) {
      int to = Math.min(records.size(), from + 1 + random.nextInt(20));
      index.apply(records.subList(from, to), new Bookmark("test", to));
      index.refresh();
      from = to;
    }
  }

  private static void agrees(
      UnionIndex index, Map<String, UnionEntry> records, Map<String, ItemState> newest) {
    ItemStates states = new ItemStates();
    newest.forEach((key, state) -> states.tell(key.substring(0, 4), key.substring(5), state));
    for (LibraryScope scope : scopes()) {
      Map<String, HoldingsSummary> expected = new TreeMap<>();
      Set<String> free = new TreeSet<>();
      records.forEach((id, entry) -> expect(entry.asItStands(states), scope, expected, free));
      assertThat(shown(index, query(scope, false))).isEqualTo(expected);
      assertThat(shown(index, query(scope, true)).keySet()).isEqualTo(free);
    }
    records.forEach(
        (id, entry) ->
            assertThat(index.find(id)).isEqualTo(new Found.Here(entry.asItStands(states))));
  }

  /** As a person would count them, holding by holding. */
  private static void expect(
      UnionEntry entry,
      LibraryScope scope,
      Map<String, HoldingsSummary> expected,
      Set<String> free) {
    var here = entry.standing().stream().filter(one -> scope.includes(one.isil())).toList();
    if (!here.isEmpty() || !scope.isNarrow()) {
      HoldingsSummary summary = HoldingsSummary.of(here, entry.derivedAt());
      expected.put(entry.id(), summary);
      if (summary.available() > 0) {
        free.add(entry.id());
      }
    }
  }

  private static Map<String, HoldingsSummary> shown(UnionIndex index, UnionQuery query) {
    Map<String, HoldingsSummary> shown = new TreeMap<>();
    for (SearchAnswer.Hit hit : index.search(query).hits()) {
      shown.put(hit.id(), hit.holdings());
    }
    return shown;
  }

  private static List<LibraryScope> scopes() {
    List<LibraryScope> scopes = new ArrayList<>(List.of(LibraryScope.ALL));
    LIBRARIES.forEach(
        isil -> scopes.add(new LibraryScope(Optional.of(new Isil(isil)), Map.of(isil, isil))));
    scopes.add(
        new LibraryScope(Optional.of(new Isil("CN-1")), Map.of("CN-1", "CN-1", "CN-2", "CN-2")));
    return scopes;
  }

  private static UnionQuery query(LibraryScope scope, boolean available) {
    UnionQuery all = UnionQuery.EVERYTHING;
    return new UnionQuery(
        "",
        "",
        "",
        "",
        "",
        "",
        scope,
        available,
        all.languages(),
        all.forms(),
        all.years(),
        all.sort(),
        RECORDS,
        Optional.empty());
  }

  /** Each record in several versions, each with copies of other libraries. */
  private static List<UnionChange> records(Random random) {
    List<UnionChange> records = new ArrayList<>();
    for (int id = 0; id < RECORDS; id++) {
      int versions = 1 + random.nextInt(4);
      for (int version = 1; version <= versions; version++) {
        Entries entry = Entries.entry("u" + id, "书" + id).version(version);
        for (int copy = random.nextInt(5); copy > 0; copy--) {
          entry.copy(any(LIBRARIES, random), "b" + random.nextInt(BARCODES), any(WORDS, random));
        }
        records.add(entry.derived());
      }
    }
    Collections.shuffle(records, random);
    return records;
  }

  private static List<Told> loans(Random random) {
    List<Told> loans = new ArrayList<>();
    Map<String, Long> versions = new HashMap<>();
    for (int i = 0; i < 600; i++) {
      String isil = any(LIBRARIES, random);
      String barcode = "b" + random.nextInt(BARCODES);
      long version = versions.merge(isil + "|" + barcode, 1L, Long::sum);
      loans.add(new Told(isil, barcode, state(random, version)));
    }
    loans.addAll(loans.subList(0, 200));
    Collections.shuffle(loans, random);
    return loans;
  }

  private static ItemState state(Random random, long version) {
    ItemStatus status = random.nextBoolean() ? ItemStatus.AVAILABLE : ItemStatus.ON_LOAN;
    String at = random.nextInt(3) == 0 ? any(LIBRARIES, random) : null;
    Instant due = status == ItemStatus.ON_LOAN ? Entries.THEN.plusSeconds(version) : null;
    return new ItemState(status, at, due, version, Entries.THEN.plusSeconds(random.nextInt(999)));
  }

  private static Map<String, UnionEntry> newest(List<UnionChange> records) {
    Map<String, UnionEntry> newest = new HashMap<>();
    for (UnionChange change : records) {
      if (change instanceof UnionChange.Derived(UnionEntry entry, _)) {
        newest.merge(
            entry.id(), entry, (one, other) -> one.version() > other.version() ? one : other);
      }
    }
    return newest;
  }

  private static Map<String, ItemState> newestOf(List<Told> loans) {
    Map<String, ItemState> newest = new HashMap<>();
    for (Told one : loans) {
      newest.merge(
          one.isil() + "|" + one.barcode(),
          one.state(),
          (a, b) -> a.version() > b.version() ? a : b);
    }
    return newest;
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}

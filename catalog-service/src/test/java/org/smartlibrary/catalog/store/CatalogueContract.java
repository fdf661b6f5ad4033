package org.smartlibrary.catalog.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** What every catalogue keeps to. */
public abstract class CatalogueContract {

  private static final Isil LIBRARY = new Isil("CN-110000");
  private static final Instant THEN = Instant.parse("2026-11-25T08:00:00Z");
  private Catalogue catalogue = new InMemoryCatalogue();

  protected abstract Catalogue empty();

  @BeforeEach
  void begin() {
    catalogue = empty();
  }

  @Test
  void whatIsKeptIsFoundAsItWas() {
    Change.Keep kept = keep("1", 7, "one");
    catalogue.apply(List.of(kept));

    assertThat(catalogue.find(kept.key())).contains(kept.record());
    assertThat(catalogue.versions(List.of(kept.key(), key("2"))))
        .isEqualTo(Map.of(kept.key(), new Version.Held(kept.sequence(), kept.record().digest())));
  }

  @Test
  void whatIsWithdrawnIsNotFoundButItsPlaceInTimeIsKnown() {
    catalogue.apply(List.of(keep("1", 7, "one"), withdraw("1", 8)));

    assertThat(catalogue.find(key("1"))).isEmpty();
    assertThat(catalogue.versions(List.of(key("1"))))
        .isEqualTo(Map.of(key("1"), new Version.Withdrawn(new Sequence(8))));
  }

  @Test
  void whatIsOlderThanWhatIsHeldChangesNothing() {
    catalogue.apply(List.of(keep("1", 7, "new")));
    catalogue.apply(List.of(keep("1", 6, "old"), withdraw("1", 5)));

    assertThat(catalogue.find(key("1")).orElseThrow().sequence().value()).isEqualTo(7);
  }

  @Test
  void whatIsKnownComesPageByPageWithWhatWasGivenUp() {
    catalogue.apply(List.of(keep("b", 1, "b"), keep("a", 2, "a"), keep("号", 3, "c")));
    catalogue.apply(List.of(withdraw("b", 4)));
    catalogue.apply(
        List.of(keep(new RecordKey(new Isil("CN-110000-GT"), new ControlNumber("a")), 5, "x")));

    List<Catalogue.Known> first = catalogue.known(LIBRARY, null, 2);
    assertThat(first).extracting(Catalogue.Known::key).containsExactly(key("a"), key("b"));
    assertThat(first.getLast().version()).isEqualTo(new Version.Withdrawn(new Sequence(4)));
    assertThat(catalogue.known(LIBRARY, key("b"), 2))
        .extracting(Catalogue.Known::key)
        .containsExactly(key("号"));
    assertThat(catalogue.known(LIBRARY, key("号"), 2)).isEmpty();
  }

  @Test
  void librariesComeOneAfterTheOther() {
    assertThat(catalogue.libraryBehind(null)).isEmpty();
    Isil branch = new Isil("CN-110000-GT");
    Isil county = new Isil("CN-430121");
    catalogue.apply(List.of(keep("b", 1, "b"), keep("a", 2, "a")));
    catalogue.apply(List.of(keep(new RecordKey(branch, new ControlNumber("a")), 1, "x")));
    catalogue.apply(List.of(keep(new RecordKey(county, new ControlNumber("a")), 1, "x")));

    List<Isil> all = new ArrayList<>();
    for (var next = catalogue.libraryBehind(null);
        next.isPresent();
        next = catalogue.libraryBehind(next.get())) {
      all.add(next.get());
    }
    assertThat(all).containsExactlyInAnyOrder(LIBRARY, branch, county);
  }

  @Test
  void pagesAreOfOneLibraryInTheOrderOfControlNumbers() {
    catalogue.apply(List.of(keep("b", 1, "b"), keep("a", 2, "a"), keep("c", 3, "c")));
    catalogue.apply(List.of(withdraw("c", 4)));
    RecordKey other = new RecordKey(new Isil("CN-110000-GT"), new ControlNumber("a"));
    catalogue.apply(List.of(keep(other, 5, "x")));
    Page<KeptRecord> page = catalogue.page(LIBRARY, new PageRequest(0, 10));

    assertThat(page.items()).extracting(KeptRecord::key).containsExactly(key("a"), key("b"));
    assertThat(page.total()).isEqualTo(2);
    assertThat(catalogue.page(LIBRARY, new PageRequest(1, 1)).items())
        .extracting(KeptRecord::key)
        .containsExactly(key("b"));
  }

  @Test
  void namesAreListedPageByPageWithoutWhatIsWithdrawnOrAnothers() {
    catalogue.apply(List.of(keep("b", 1, "b"), keep("a", 2, "a"), keep("c", 3, "c")));
    catalogue.apply(List.of(keep("d", 4, "d"), withdraw("b", 5)));
    catalogue.apply(
        List.of(keep(new RecordKey(new Isil("CN-110001"), new ControlNumber("e")), 6, "e")));
    List<Catalogue.Entry> first = catalogue.entries(LIBRARY, null, 2);
    List<Catalogue.Entry> second = catalogue.entries(LIBRARY, first.getLast().key(), 2);

    assertThat(first)
        .containsExactly(
            new Catalogue.Entry(key("a"), new Sequence(2)),
            new Catalogue.Entry(key("c"), new Sequence(3)));
    assertThat(second).containsExactly(new Catalogue.Entry(key("d"), new Sequence(4)));
    assertThat(catalogue.entries(LIBRARY, second.getLast().key(), 2)).isEmpty();
  }

  @Test
  void recordsAreFoundTogetherAndWhatIsWithdrawnIsNotAmongThem() {
    Change.Keep kept = keep("1", 1, "one");
    catalogue.apply(List.of(kept, keep("2", 2, "two"), withdraw("2", 3)));

    assertThat(catalogue.records(List.of(key("1"), key("2"), key("3"))))
        .isEqualTo(Map.of(kept.key(), kept.record()));
  }

  /** Twenty histories, each heard in disorder and in part twice, end where the newest event is. */
  @Test
  void anyOrderAnyRepetitionAndAnyBatchesEndTheSame() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      catalogue = empty();
      List<Change> history = history(random);
      List<Change> heard = new ArrayList<>(history);
      heard.addAll(history.subList(0, history.size() / 2));
      Collections.shuffle(heard, random);
      for (int at = 0; at < heard.size(); at += 5) {
        catalogue.apply(heard.subList(at, Math.min(heard.size(), at + 5)));
      }
      assertThat(catalogue.versions(keys())).isEqualTo(newest(history));
    }
  }

  private static List<Change> history(Random random) {
    return IntStream.rangeClosed(1, 30)
        .mapToObj(
            time -> {
              String number = "" + random.nextInt(4);
              return random.nextInt(3) == 0
                  ? withdraw(number, time)
                  : keep(number, time, "text " + time);
            })
        .toList();
  }

  private static Map<RecordKey, Version> newest(List<Change> history) {
    Map<RecordKey, Version> newest = new HashMap<>();
    history.forEach(
        change ->
            newest.put(
                change.key(),
                switch (change) {
                  case Change.Keep(KeptRecord record) ->
                      new Version.Held(record.sequence(), record.digest());
                  case Change.Withdraw withdraw -> new Version.Withdrawn(withdraw.sequence());
                }));
    return newest;
  }

  private static List<RecordKey> keys() {
    return IntStream.range(0, 4).mapToObj(i -> key("" + i)).toList();
  }

  private static Change.Keep keep(String number, long sequence, String text) {
    return keep(key(number), sequence, text);
  }

  private static Change.Keep keep(RecordKey key, long sequence, String text) {
    Original original =
        new Original(
            RecordFormat.CNMARC, Serialization.ISO2709, Encoding.GB18030, text.getBytes(UTF_8));
    return new Change.Keep(
        new KeptRecord(
            key,
            new Sequence(sequence),
            Digest.of(original),
            original,
            List.of("guessed"),
            null,
            THEN));
  }

  private static Change withdraw(String number, long sequence) {
    return new Change.Withdraw(key(number), new Sequence(sequence), "sync", THEN);
  }

  private static RecordKey key(String number) {
    return new RecordKey(LIBRARY, new ControlNumber(number));
  }
}

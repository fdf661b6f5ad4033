package org.smartlibrary.federation.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.union.Entries.THEN;
import static org.smartlibrary.federation.union.Entries.entry;
import static org.smartlibrary.federation.union.Entries.mark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.union.ListedChange.State;
import org.smartlibrary.starter.security.Isil;

/** What every union index promises to whoever follows its changes; each adapter runs it. */
public abstract class UnionChangesContract {

  private static final LibraryScope CHANGSHA =
      new LibraryScope(
          Optional.of(new Isil("CN-430100")),
          Map.of("CN-430100", "CN-430100", "CN-430121", "CN-430121"));

  private UnionIndex index;

  /** A new, empty index. */
  protected abstract UnionIndex open();

  @BeforeEach
  void openEmpty() {
    index = open();
  }

  @Test
  void changesComeInTheOrderOfTheirNumbers() {
    apply(entry("u1", "一").derived(1), entry("u2", "二").derived(2), entry("u3", "三").derived(3));
    apply(entry("u1", "一").version(2).derived(4), merged("u3", "u2", 2, 5));

    ChangeList all = list(ChangeQuery.after(0, 10));

    assertThat(ids(all)).containsExactly("u2", "u1", "u3");
    assertThat(all.changes()).extracting(ListedChange::sequence).containsExactly(2L, 4L, 5L);
    assertThat(all.changes())
        .extracting(ListedChange::state)
        .containsExactly(State.HELD, State.HELD, State.GONE);
    assertThat(all.to()).isEqualTo(5);
    assertThat(all.head()).isEqualTo(5);
    assertThat(all.asOf()).isEqualTo(THEN.plusSeconds(5));
    assertThat(all.isLast()).isTrue();
  }

  @Test
  void aPageEndsAtItsLimitAndTheNextOneBeginsBehindIt() {
    apply(entry("u1", "一").derived(1), entry("u2", "二").derived(2), entry("u3", "三").derived(3));

    ChangeList first = list(ChangeQuery.after(0, 2));
    ChangeList second = list(ChangeQuery.after(first.to(), 2));

    assertThat(ids(first)).containsExactly("u1", "u2");
    assertThat(first.to()).isEqualTo(2);
    assertThat(first.isLast()).isFalse();
    assertThat(ids(second)).containsExactly("u3");
    assertThat(second.isLast()).isTrue();
  }

  @Test
  void whoIsAheadOfThisInstanceIsToldNothingAndLosesNothing() {
    apply(entry("u1", "一").derived(1));

    ChangeList ahead = list(ChangeQuery.after(7, 2));

    assertThat(ahead.changes()).isEmpty();
    assertThat(ahead.to()).isEqualTo(7);
    assertThat(ahead.head()).isEqualTo(1);
  }

  @Test
  void whatALibraryHoldsNoMoreIsStillTold() {
    apply(
        entry("u1", "一").heldBy("CN-430121").derived(1),
        entry("u2", "二").heldBy("CN-330000").derived(2),
        entry("u3", "三").heldBy("CN-330000").derived(3, "CN-430100"),
        dissolved("u4", 2, 4, "CN-430121"),
        dissolved("u5", 2, 5, "CN-330000"));

    ChangeList changsha = list(new ChangeQuery(0, 10, CHANGSHA, Optional.empty()));

    assertThat(ids(changsha)).containsExactly("u1", "u3", "u4");
    assertThat(changsha.changes())
        .extracting(ListedChange::state)
        .containsExactly(State.HELD, State.LEFT, State.GONE);
    assertThat(index.count(new ChangeQuery(0, 1, CHANGSHA, Optional.empty()))).isEqualTo(3);
    assertThat(index.count(new ChangeQuery(3, 1, CHANGSHA, Optional.empty()))).isEqualTo(1);
    assertThat(index.count(ChangeQuery.after(0, 1))).isEqualTo(5);
  }

  @Test
  void aTimeLeadsToANumber() {
    apply(entry("u1", "一").derived(1), entry("u2", "二").derived(2), entry("u3", "三").derived(3));

    assertThat(index.lastBefore(THEN)).isZero();
    assertThat(index.lastBefore(THEN.plusSeconds(3))).isEqualTo(2);
    assertThat(index.lastBefore(THEN.plusSeconds(99))).isEqualTo(3);
    var before = new ChangeQuery(0, 10, LibraryScope.ALL, Optional.of(THEN.plusSeconds(3)));
    assertThat(ids(list(before))).containsExactly("u1", "u2");
    assertThat(list(before).isLast()).isTrue();
    assertThat(index.count(before)).isEqualTo(2);
  }

  @Test
  void theContentsFollowTheList() {
    UnionEntry entry = entry("u1", "红楼梦").heldBy("CN-330000").build();
    apply(
        new UnionChange.Derived(entry, mark(1)),
        merged("u2", "u1", 2, 2, "CN-330000"),
        dissolved("u3", 2, 3));

    List<ChangeContent> contents = new ArrayList<>();
    index.changes(
        ChangeQuery.after(0, 9),
        (list, some) -> {
          some.forEachRemaining(contents::add);
          return list;
        });

    assertThat(index.read((ChangeContent.Entry) contents.getFirst())).isEqualTo(entry);
    assertThat(contents.get(1)).isEqualTo(new ChangeContent.Merged("u1", List.of("CN-330000")));
    assertThat(contents.get(2)).isEqualTo(new ChangeContent.Dissolved(List.of()));
  }

  @Test
  void anIdLeadsToItsNewestChange() {
    apply(entry("u1", "一").derived(1), entry("u2", "二").derived());
    apply(entry("u1", "一").version(2).derived(2));

    assertThat(index.change("u1", (one, _) -> one).changes().getFirst().sequence()).isEqualTo(2);
    assertThat(index.change("u2", (one, _) -> one).changes()).as("without a number").isEmpty();
    assertThat(index.change("nobody", (one, _) -> one).changes()).isEmpty();
  }

  /** What a reader has of an id that is in the union. */
  private record Copy(long sequence, long version) {}

  @RepeatedTest(3)
  void whoFollowsWhileChangesHappenEndsWithTheStateOfTheUnion(RepetitionInfo turn) {
    Random random = new Random(turn.getCurrentRepetition());
    Map<String, UnionChange> log = new LinkedHashMap<>();
    Map<String, Copy> mirror = new HashMap<>();
    UnionIndex other = open();
    long at = 0;
    for (int batch = 0; batch < 40; batch++) {
      List<UnionChange> changes = someChanges(random, log);
      if (random.nextInt(20) == 0) {
        index = open();
        apply(index, List.copyOf(log.values()));
      } else {
        apply(index, changes);
      }
      if (random.nextInt(3) == 0) {
        apply(other, List.copyOf(log.values()));
      }
      at = follow(random.nextBoolean() ? index : other, at, 1 + random.nextInt(9), mirror);
    }
    while (at < log.values().stream().mapToLong(one -> one.mark().sequence()).max().orElse(0)) {
      at = follow(index, at, 7, mirror);
    }

    assertThat(mirror).isEqualTo(stateOf(log));
  }

  @Test
  void whoReadsWhileOthersWriteMissesNothing() throws Exception {
    int last = 1000;
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<?> writing =
          threads.submit(
              () -> {
                for (int sequence = 1; sequence <= last; sequence++) {
                  UnionChange change =
                      entry("u" + sequence % 300, "书").version(sequence).derived(sequence);
                  index.apply(List.of(change), new Bookmark("topic", sequence));
                  if (sequence % 40 == 0) {
                    index.refresh();
                  }
                }
                index.refresh();
              });
      Map<String, Copy> mirror = new HashMap<>();
      long at = 0;
      while (at < last) {
        at = follow(index, at, 50, mirror);
      }
      writing.get();

      assertThat(mirror).hasSize(300);
      assertThat(mirror.values()).allMatch(copy -> copy.sequence() > last - 300);
    }
  }

  private static long follow(UnionIndex where, long at, int limit, Map<String, Copy> mirror) {
    return where.changes(
        ChangeQuery.after(at, limit),
        (list, _) -> {
          for (ListedChange change : list.changes()) {
            if (change.state() == State.HELD) {
              mirror.put(change.id(), new Copy(change.sequence(), change.version()));
            } else {
              mirror.remove(change.id());
            }
          }
          return list.to();
        });
  }

  /** Adds to the log, which keeps the newest of each id as a compacted topic does. */
  private static List<UnionChange> someChanges(Random random, Map<String, UnionChange> log) {
    List<UnionChange> changes = new ArrayList<>();
    long sequence = log.values().stream().mapToLong(one -> one.mark().sequence()).max().orElse(0);
    for (int i = random.nextInt(6); i >= 0; i--) {
      String id = "u" + random.nextInt(25);
      long version = log.containsKey(id) ? log.get(id).version() + 1 : 1;
      sequence++;
      UnionChange change =
          switch (random.nextInt(5)) {
            case 0 -> merged(id, "u" + random.nextInt(25), version, sequence);
            case 1 -> dissolved(id, version, sequence);
            default -> entry(id, "书" + sequence).version(version).derived(sequence);
          };
      changes.add(change);
      log.remove(id);
      log.put(id, change);
    }
    return changes;
  }

  private static Map<String, Copy> stateOf(Map<String, UnionChange> log) {
    Map<String, Copy> state = new HashMap<>();
    log.forEach(
        (id, change) -> {
          if (change instanceof UnionChange.Derived) {
            state.put(id, new Copy(change.mark().sequence(), change.version()));
          }
        });
    return state;
  }

  private static UnionChange merged(
      String id, String into, long version, long sequence, String... formerly) {
    return new UnionChange.Merged(id, into, version, mark(sequence, formerly));
  }

  private static UnionChange dissolved(String id, long version, long sequence, String... formerly) {
    return new UnionChange.Dissolved(id, version, mark(sequence, formerly));
  }

  private void apply(UnionChange... changes) {
    List<UnionChange> shuffledWithinRefresh = new ArrayList<>(List.of(changes));
    Collections.shuffle(shuffledWithinRefresh, new Random(changes.length));
    apply(index, shuffledWithinRefresh);
  }

  private static void apply(UnionIndex where, List<UnionChange> changes) {
    where.apply(changes, new Bookmark("topic", 1));
    where.refresh();
  }

  private ChangeList list(ChangeQuery query) {
    return index.changes(query, (one, _) -> one);
  }

  private static List<String> ids(ChangeList list) {
    return list.changes().stream().map(ListedChange::id).toList();
  }
}

package org.smartlibrary.federation.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartlibrary.federation.cluster.match.RuleSet;

/** Whoever dies between any two steps, the next writer ends where an undisturbed one does. */
class CrashTest {

  private enum Step {
    BEFORE_COMMIT,
    AFTER_COMMIT,
    HALF_SETTLED,
    BEFORE_TELLING,
    HALF_TOLD,
    AFTER_TELLING
  }

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private static final class Died extends RuntimeException {}

  private final List<List<? extends Notice>> batches = batches();

  @ParameterizedTest
  @EnumSource(Step.class)
  void dyingAtAnyStepOfAnyBatchLosesNothing(Step step) {
    Outcome undisturbed = run(null, -1, false);
    for (int batch = 0; batch < batches.size(); batch++) {
      assertThat(run(step, batch, false)).as("%s of batch %d", step, batch).isEqualTo(undisturbed);
      assertThat(run(step, batch, true))
          .as("%s of what follows batch %d", step, batch)
          .isEqualTo(undisturbed);
    }
  }

  /** What is stored, the last thing that was told of each id, and what each number was told of. */
  private record Outcome(
      Map<String, State> stored, Map<String, Object> told, Map<Long, Object> numbered) {}

  /** All of a cluster but the number of the batch that founded it. */
  private record State(long version, long content) {

    State(Cluster cluster) {
      this(cluster.version(), cluster.content());
    }
  }

  /** Dies while it writes the batch, or while it derives again what the batch made outdated. */
  private Outcome run(@Nullable Step step, int fatal, boolean renewing) {
    var world = new World();
    var writer = new ClusterWriter(world, world, at(NOON));
    for (int i = 0; i < batches.size(); i++) {
      world.fatal = i == fatal && !renewing ? step : null;
      try {
        writer.write(batches.get(i));
        world.fatal = i == fatal && renewing ? step : null;
        renew(writer);
      } catch (Died _) {
        world.fatal = null;
        writer = new ClusterWriter(world, world, at(NOON.minusSeconds(60)));
        writer.write(batches.get(i));
        renew(writer);
      }
    }
    assertThat(world.times).as("no time goes back").isSorted();
    return new Outcome(stored(world.store), world.told, world.numbered);
  }

  private static void renew(ClusterWriter writer) {
    boolean more = true;
    while (more) {
      more = writer.renew(1);
    }
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private static Map<String, State> stored(InMemoryClusterStore store) {
    return store.components.values().stream()
        .flatMap(component -> component.clusters().stream())
        .collect(Collectors.toMap(Cluster::id, State::new));
  }

  private static List<List<? extends Notice>> batches() {
    Books book = Books.book("三体", "刘慈欣").isbn("9787536692930").by("重庆出版社", 2008).pages(302);
    Books other = Books.book("地球往事", "刘慈欣").by("重庆出版社", 2008).pages(302);
    return List.of(
        List.of(heard(book.heldBy("CN-1", "a", 1)), heard(other.heldBy("CN-2", "b", 1))),
        List.of(heard(book.pages(301).heldBy("CN-2", "b", 2)), passed(0, 2), passed(1, 1)),
        List.of(heard(other.heldBy("CN-1", "a", 3)), heard(book.heldBy("CN-3", "c", 1))),
        List.of(Said.mustLink("one", "CN-1|a", "CN-2|b")),
        List.of(Said.cannotLink("two", "CN-1|a", "CN-3|c"), heard(book.heldBy("CN-4", "d", 1))),
        List.of(Said.revoked(Said.mustLink("one", "CN-1|a", "CN-2|b"))),
        List.of(new RulesOrder(new RuleSet(1, 90, 60, Map.of(), Set.of()))),
        List.of(heard(new Change.Withdrawn(new RecordKey("CN-2", "b"), 3)), passed(1, 6)));
  }

  private static Heard heard(Change change) {
    return new Heard(change);
  }

  private static Passed passed(int lane, long offset) {
    return new Passed(new Place(lane, 0), offset);
  }

  private static final class World implements ClusterStore, ClusterEvents {

    private final InMemoryClusterStore store = new InMemoryClusterStore();
    private final Map<String, Object> told = new TreeMap<>();
    private final Map<Long, Object> numbered = new TreeMap<>();
    private final List<Instant> times = new ArrayList<>();
    private @Nullable Step fatal;

    @Override
    public Term takeOver() {
      return store.takeOver();
    }

    @Override
    public Situation around(Set<RecordKey> records, Set<Long> keys) {
      return store.around(records, keys);
    }

    @Override
    public List<Component> page(String after, int size) {
      return store.page(after, size);
    }

    @Override
    public Set<Long> crowded() {
      return store.crowded();
    }

    @Override
    public void commit(Term term, Batch batch) {
      dieAt(Step.BEFORE_COMMIT);
      store.commit(term, batch);
      dieAt(Step.AFTER_COMMIT);
    }

    @Override
    public void settle(Batch batch) {
      if (fatal == Step.HALF_SETTLED) {
        store.settle(half(batch));
        throw new Died();
      }
      store.settle(batch);
      dieAt(Step.BEFORE_TELLING);
    }

    @Override
    public void publish(Batch batch) {
      List<Telling> tellings = batch.tellings();
      int last = fatal == Step.HALF_TOLD ? tellings.size() / 2 : tellings.size();
      times.add(batch.at());
      tellings.subList(0, last).forEach(this::tell);
      dieAt(Step.HALF_TOLD);
      told.put("~progress", batch.through());
      dieAt(Step.AFTER_TELLING);
    }

    /** A number that is told again is told of the same. */
    private void tell(Telling telling) {
      Object said =
          switch (telling) {
            case Telling.Derived(long _, Cluster cluster) -> cluster.id() + new State(cluster);
            case Telling.Merged(long _, Fate.Merged fate) -> fate;
            case Telling.Dissolved(long _, Fate.Dissolved fate) -> fate;
          };
      assertThat(numbered.getOrDefault(telling.sequence(), said)).isEqualTo(said);
      assertThat(telling.sequence()).as("no gap").isLessThanOrEqualTo(numbered.size() + 1L);
      numbered.put(telling.sequence(), said);
      told.put(idOf(telling), said);
    }

    private static String idOf(Telling telling) {
      return switch (telling) {
        case Telling.Derived(long _, Cluster cluster) -> cluster.id();
        case Telling.Merged(long _, Fate.Merged fate) -> fate.id();
        case Telling.Dissolved(long _, Fate.Dissolved fate) -> fate.id();
      };
    }

    private void dieAt(Step step) {
      if (fatal == step) {
        throw new Died();
      }
    }

    private static Batch half(Batch batch) {
      var components = new ArrayList<>(batch.components());
      return new Batch(
          batch.number(),
          components.subList(0, components.size() / 2),
          List.of(),
          batch.changed(),
          Map.of(),
          Map.of(),
          List.of(),
          ReviewChanges.NONE,
          batch.rules(),
          batch.through(),
          batch.cuts(),
          batch.sequence(),
          batch.at());
    }
  }
}

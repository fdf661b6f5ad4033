package org.smartlibrary.loan.hold;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.hold.World.BRANCH;
import static org.smartlibrary.loan.hold.World.COUNTY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.UnionId;

/** Sixty-four at once, wherever holds are kept. */
public abstract class RacesContract {

  private static final int THREADS = 64;

  private @Nullable World world;

  protected abstract Holds holds();

  private World world() {
    var known = world;
    if (known == null) {
      known = new World(_ -> holds(), copies -> copies, places -> places);
      world = known;
    }
    return known;
  }

  @Test
  public void whenManyCopiesComeBackAtOnceTheFirstInLineGetOneEachAndNobodyGetsTwo() {
    List<StockItem> copies = copies(THREADS);
    List<Hold> line = line(THREADS + 16);

    List<Optional<Turn>> turns = atOnce(i -> world().line.next(copies.get(i), COUNTY));

    assertThat(turns.stream().flatMap(Optional::stream).map(Turn::hold).toList())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            line.subList(0, THREADS).stream().map(Hold::id).toList());
    line.subList(THREADS, line.size())
        .forEach(hold -> assertThat(world().phase(hold)).isEqualTo(HoldPhase.WAITING));
    copies.forEach(copy -> assertThat(world().holds.having(copy.key())).hasSize(1));
  }

  @Test
  public void whenManyDesksTakeInTheSameCopyAllAreToldTheSameReader() {
    var copy = copies(1).getFirst();
    List<Hold> line = line(8);

    List<Optional<Turn>> turns = atOnce(_ -> world().line.next(copy, COUNTY));

    assertThat(turns.stream().map(turn -> turn.map(Turn::hold)).collect(toSet()))
        .containsExactly(Optional.of(line.getFirst().id()));
    assertThat(world().holds.having(copy.key())).hasSize(1);
  }

  @Test
  public void whenManyAskForTheLastCopyOnTheShelfOneGetsItAndTheOthersStandInLine() {
    var copy = world().copy(COUNTY, "1");
    IntStream.range(0, THREADS).forEach(i -> world().reader("r" + i));

    List<HoldDecision> placed = atOnce(i -> place(new ReaderId("r" + i), "h" + i));

    assertThat(placed).allMatch(HoldDecision.Placed.class::isInstance);
    assertThat(world().holds.having(copy.key())).hasSize(1);
    var lucky = world().holds.having(copy.key()).getFirst();
    assertThat(world().shelves.kept()).containsEntry(copy.key(), lucky.id());
    assertThat(world().holds.line(java.util.Set.of(lucky.wish()), null, 100)).hasSize(THREADS - 1);
  }

  @Test
  public void oneReaderWhoAsksForManyThingsAtOnceGetsNoMoreThanTheLimit() {
    var reader = world().reader("greedy");
    for (int i = 0; i < THREADS; i++) {
      world().copy(COUNTY, "g" + i, new UnionId("g" + i));
    }
    List<HoldDecision> decisions =
        atOnce(
            i ->
                world()
                    .placing
                    .place(
                        new HoldId("g" + i),
                        new HoldRequest(
                            reader, new Wish.Title(new UnionId("g" + i)), BRANCH, null)));

    assertThat(decisions).filteredOn(HoldDecision.Placed.class::isInstance).hasSize(5);
    assertThat(decisions)
        .filteredOn(HoldDecision.Refused.class::isInstance)
        .allSatisfy(
            refused ->
                assertThat(((HoldDecision.Refused) refused).refusal().rule())
                    .isEqualTo(HoldRule.LIMIT_REACHED))
        .hasSize(THREADS - 5);
    assertThat(world().holds.openOf(reader)).hasSize(5);
  }

  @Test
  public void theSameRequestSentManyTimesAtOnceIsOneHold() {
    copies(1);
    var reader = world().reader("impatient");
    List<HoldDecision> decisions = atOnce(_ -> place(reader, "same"));

    assertThat(decisions).allMatch(HoldDecision.Placed.class::isInstance);
    assertThat(world().holds.openOf(reader)).hasSize(1);
    assertThat(world().shelves.holdsOf(reader)).hasSize(1);
  }

  @Test
  public void aHoldThatIsCancelledWhileItsCopyIsHandedOverEndsOnce() {
    var copy = copies(1).getFirst();
    var hold = line(1).getFirst();
    world().brought(copy, BRANCH);

    atOnce(
        i -> {
          if (i % 2 == 0) {
            world().line.fulfilled(hold.id(), copy);
          } else {
            var _ = world().desk.cancel(hold.id());
          }
          return i;
        });

    var ended = world().now(hold);
    assertThat(ended.state().phase().isOpen()).isFalse();
    assertThat(world().shelves.holdsOf(hold.request().reader())).isEmpty();
    assertThat(world().holds.having(copy.key())).isEmpty();
  }

  private HoldDecision place(ReaderId reader, String id) {
    return world()
        .placing
        .place(new HoldId(id), new HoldRequest(reader, new Wish.Title(World.TITLE), BRANCH, null));
  }

  private List<StockItem> copies(int count) {
    return IntStream.range(0, count).mapToObj(i -> world().lent(COUNTY, "c" + i)).toList();
  }

  private List<Hold> line(int count) {
    List<Hold> line = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      line.add(world().place("w" + i, BRANCH));
    }
    return line;
  }

  private static <T> List<T> atOnce(IntFunction<T> work) {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<T> results = new ArrayList<>();
      for (var future :
          executor.invokeAll(
              IntStream.range(0, THREADS)
                  .<Callable<T>>mapToObj(i -> () -> work.apply(i))
                  .toList())) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}

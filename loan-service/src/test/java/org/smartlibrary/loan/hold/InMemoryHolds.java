package org.smartlibrary.loan.hold;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** Holds on paper, and what was told of them. */
final class InMemoryHolds implements Holds {

  private final Map<String, Hold> holds = new TreeMap<>();
  private final List<HoldActivity> told = new ArrayList<>();

  @Override
  public synchronized Optional<Hold> find(HoldId id) {
    return Optional.ofNullable(holds.get(id.value()));
  }

  @Override
  public synchronized boolean add(Hold hold) {
    return holds.putIfAbsent(hold.id().value(), hold) == null;
  }

  @Override
  public synchronized boolean replace(Step step) {
    var id = step.hold().id().value();
    var before = holds.get(id);
    if (before == null || before.version() != step.hold().version() - 1) {
      return false;
    }
    holds.put(id, step.hold());
    told.addAll(step.told());
    return true;
  }

  @Override
  public synchronized void remove(Hold asked) {
    holds
        .values()
        .removeIf(
            hold ->
                hold.id().equals(asked.id())
                    && hold.version() == asked.version()
                    && hold.state() instanceof HoldState.Asked);
  }

  @Override
  public synchronized List<Hold> line(Set<Wish> wishes, @Nullable LinePlace behind, int most) {
    return stream(
            hold ->
                hold.state() instanceof HoldState.Waiting
                    && wishes.contains(hold.wish())
                    && (behind == null || hold.place().compareTo(behind) > 0))
        .stream()
        .sorted(comparing(Hold::place))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Hold> having(ItemKey copy) {
    return stream(hold -> hold.has(copy));
  }

  @Override
  public synchronized List<Hold> leaving(ItemKey copy) {
    return stream(hold -> copy.equals(hold.leftBehind()));
  }

  @Override
  public synchronized List<Hold> open(Wish wish, @Nullable HoldId behind, int most) {
    return stream(
            hold ->
                hold.wish().equals(wish)
                    && hold.state().phase().isOpen()
                    && (behind == null || hold.id().value().compareTo(behind.value()) > 0))
        .stream()
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Hold> openOf(ReaderId reader) {
    return stream(hold -> hold.request().reader().equals(reader) && hold.state().phase().isOpen());
  }

  @Override
  public synchronized Map<Isil, Long> toFetch(Collection<Isil> libraries) {
    return libraries.stream()
        .distinct()
        .collect(
            Collectors.toMap(at -> at, at -> (long) stream(hold -> isToFetch(hold, at)).size()));
  }

  private static boolean isToFetch(Hold hold, Isil at) {
    return hold.state() instanceof HoldState.Allocated allocated && allocated.at().equals(at);
  }

  @Override
  public synchronized List<Hold> due(Instant now, int most) {
    return stream(hold -> hold.dueAt().filter(due -> !due.isAfter(now)).isPresent()).stream()
        .sorted(comparing(hold -> hold.dueAt().orElseThrow()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized Optional<Wish.Title> titleAfter(String key) {
    return stream(
            hold ->
                hold.state() instanceof HoldState.Waiting
                    && hold.wish() instanceof Wish.Title
                    && hold.wish().key().compareTo(key) > 0)
        .stream()
        .map(hold -> (Wish.Title) hold.wish())
        .min(comparing(Wish::key));
  }

  @Override
  public synchronized Page<Hold> page(HoldQuery query, PageRequest request) {
    return page(
        hold ->
            (query.reader() == null || query.reader().equals(hold.request().reader()))
                && (query.pickup() == null || query.pickup().equals(hold.pickup()))
                && (query.at() == null || Objects.equals(query.at(), at(hold)))
                && (query.phases().isEmpty() || query.phases().contains(hold.state().phase())),
        request);
  }

  private static @Nullable Isil at(Hold hold) {
    return switch (hold.state()) {
      case HoldState.Allocated(_, Isil at, _) -> at;
      case HoldState.InTransit(_, Isil from) -> from;
      default -> null;
    };
  }

  @Override
  public synchronized Page<Hold> leftBehind(Isil pickup, PageRequest request) {
    return page(hold -> hold.leftBehind() != null && hold.pickup().equals(pickup), request);
  }

  private Page<Hold> page(Predicate<Hold> which, PageRequest request) {
    var all = stream(which).stream().sorted(comparing(Hold::place)).toList();
    return Page.of(
        all.stream().skip(request.offset()).limit(request.size()).toList(), all.size(), request);
  }

  @Override
  public synchronized void forget(ReaderId reader) {
    holds
        .values()
        .removeIf(hold -> hold.request().reader().equals(reader) && !hold.state().phase().isOpen());
  }

  @Override
  public synchronized int forgetBefore(Instant moment, int most) {
    var old =
        stream(
                hold ->
                    !hold.state().phase().isOpen()
                        && hold.errands().isEmpty()
                        && hold.since().isBefore(moment))
            .stream()
            .limit(most)
            .toList();
    old.forEach(hold -> holds.remove(hold.id().value()));
    return old.size();
  }

  @Override
  public synchronized HoldFigures figures() {
    return new HoldFigures(
        Arrays.stream(HoldPhase.values())
            .filter(HoldPhase::isOpen)
            .collect(
                Collectors.toMap(
                    phase -> phase,
                    phase -> (long) stream(hold -> hold.state().phase() == phase).size())),
        stream(hold -> hold.state() instanceof HoldState.Allocated).stream()
            .map(Hold::since)
            .min(Instant::compareTo));
  }

  synchronized List<Hold> all() {
    return stream(_ -> true);
  }

  synchronized List<HoldActivity> told() {
    return List.copyOf(told);
  }

  private List<Hold> stream(Predicate<Hold> which) {
    return holds.values().stream().filter(which).toList();
  }
}

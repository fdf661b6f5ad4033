package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/**
 * Requests for tests; after {@code failAfter} writes the next one fails, as if the power had gone.
 */
public final class InMemoryInterlibraryRequests implements InterlibraryRequests {

  private final Map<String, InterlibraryRequest> requests = new TreeMap<>();
  private int writesLeft = Integer.MAX_VALUE;

  public synchronized void failAfter(int writes) {
    writesLeft = writes;
  }

  private void write(InterlibraryRequest request) {
    if (writesLeft-- <= 0) {
      writesLeft = Integer.MAX_VALUE;
      throw new IllegalStateException("the power is gone");
    }
    requests.put(request.id().value(), request);
  }

  @Override
  public synchronized Optional<InterlibraryRequest> find(RequestId id) {
    return Optional.ofNullable(requests.get(id.value()));
  }

  @Override
  public synchronized boolean add(InterlibraryRequest request) {
    if (requests.containsKey(request.id().value())) {
      return false;
    }
    write(request);
    return true;
  }

  @Override
  public synchronized boolean replace(InterlibraryRequest request) {
    InterlibraryRequest known = requests.get(request.id().value());
    if (known == null || known.version() != request.version() - 1) {
      return false;
    }
    write(request);
    return true;
  }

  @Override
  public synchronized Page<InterlibraryRequest> page(
      Party party, Side as, Progress.@Nullable Name state, PageRequest request) {
    return page(
        some(one -> party.equals(as == Side.REQUESTER ? one.requester() : turn(one)))
            .filter(one -> state == null || one.progress().name() == state),
        request);
  }

  private static Page<InterlibraryRequest> page(
      Stream<InterlibraryRequest> which, PageRequest request) {
    List<InterlibraryRequest> all =
        which.sorted(Comparator.comparing(InterlibraryRequest::changedAt).reversed()).toList();
    return Page.of(
        all.stream().skip(request.offset()).limit(request.size()).toList(), all.size(), request);
  }

  private static @Nullable Party turn(InterlibraryRequest request) {
    return request.progress().turn().orElse(null);
  }

  private Stream<InterlibraryRequest> some(Predicate<InterlibraryRequest> which) {
    return requests.values().stream().filter(which);
  }

  @Override
  public synchronized List<InterlibraryRequest> due(Instant now, int most) {
    return some(one -> one.progress().deadline().filter(then -> !then.isAfter(now)).isPresent())
        .sorted(Comparator.comparing(one -> one.progress().deadline().orElseThrow()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<InterlibraryRequest> toTell(Instant now, int most) {
    return some(one -> !one.notices().isEmpty() && !one.notices().getFirst().sendAt().isAfter(now))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<InterlibraryRequest> namingReaders(Instant overBefore, int most) {
    return some(one ->
            one.progress().isOver()
                && one.need().reader() != null
                && one.changedAt().isBefore(overBefore))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<InterlibraryRequest> of(ReaderId reader) {
    return some(one -> reader.equals(one.need().reader())).toList();
  }

  @Override
  public synchronized Page<InterlibraryRequest> of(ReaderId reader, PageRequest request) {
    return page(some(one -> reader.equals(one.need().reader())), request);
  }

  @Override
  public synchronized void remove(InterlibraryRequest wish) {
    requests.computeIfPresent(
        wish.id().value(), (_, known) -> known.version() == wish.version() ? null : known);
  }

  @Override
  public synchronized List<InterlibraryRequest> unplaced(Instant before, int most) {
    return some(one -> one.isUnplaced() && one.origin().at().isBefore(before.minusSeconds(30)))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<InterlibraryRequest> keepingPlaces(int most) {
    return some(one -> one.counted() && one.isServed()).limit(most).toList();
  }

  @Override
  public synchronized long openAt(Party supplier) {
    return some(one -> supplier.equals(turn(one)) && one.progress().deadline().isPresent()).count();
  }

  @Override
  public synchronized Map<AgencyId, Long> suppliedTo(Party requester, Instant since) {
    return copies()
        .filter(pair -> pair.to().equals(requester) && !pair.copy().shippedAt().isBefore(since))
        .collect(Collectors.groupingBy(pair -> pair.copy().supplier().id(), Collectors.counting()));
  }

  @Override
  public synchronized Map<AgencyId, Long> suppliedBy(Party supplier, Instant since) {
    return copies()
        .filter(
            pair ->
                pair.copy().supplier().equals(supplier) && !pair.copy().shippedAt().isBefore(since))
        .collect(Collectors.groupingBy(pair -> pair.to().id(), Collectors.counting()));
  }

  private record Pair(Supply copy, Party to) {}

  private Stream<Pair> copies() {
    return requests.values().stream()
        .flatMap(
            one -> one.progress().copy().stream().map(copy -> new Pair(copy, one.requester())));
  }

  @Override
  public synchronized List<Supplied> supplied(YearMonth month) {
    return List.copyOf(
        copies()
            .filter(
                pair ->
                    YearMonth.from(pair.copy().shippedAt().atZone(ZoneOffset.UTC)).equals(month))
            .map(
                pair ->
                    new Supplied(
                        pair.copy().supplier().id(), pair.to().id(), 1, pair.copy().cost()))
            .collect(
                Collectors.toMap(
                    one -> one.supplier() + " " + one.requester(),
                    one -> one,
                    (one, other) ->
                        new Supplied(
                            one.supplier(),
                            one.requester(),
                            one.copies() + other.copies(),
                            one.cost().plus(other.cost())),
                    TreeMap::new))
            .values());
  }

  @Override
  public synchronized Map<Progress.Name, Long> states() {
    return requests.values().stream()
        .collect(Collectors.groupingBy(one -> one.progress().name(), Collectors.counting()));
  }
}

package org.smartlibrary.loan.delivery;

import java.time.Instant;
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
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/**
 * Orders for tests; after {@code failAfter} writes the next one fails, as if the power had gone.
 */
public final class InMemoryOrders implements Orders {

  private final Map<String, Order> orders = new TreeMap<>();
  private int writesLeft = Integer.MAX_VALUE;
  private int writes;

  public synchronized void failAfter(int more) {
    writesLeft = more;
  }

  public synchronized int writes() {
    return writes;
  }

  private void write(Order order) {
    if (writesLeft-- <= 0) {
      writesLeft = Integer.MAX_VALUE;
      throw new PowerGone();
    }
    writes++;
    orders.put(order.id().value(), order);
  }

  /** As if the machine had stopped. */
  public static final class PowerGone extends RuntimeException {}

  @Override
  public synchronized Optional<Order> find(OrderId id) {
    return Optional.ofNullable(orders.get(id.value()));
  }

  @Override
  public synchronized boolean add(Order order) {
    if (orders.containsKey(order.id().value())) {
      return false;
    }
    write(order);
    return true;
  }

  @Override
  public synchronized boolean replace(Order order) {
    Order known = orders.get(order.id().value());
    if (known == null || known.version() != order.version() - 1) {
      return false;
    }
    write(order);
    return true;
  }

  @Override
  public synchronized Page<Order> of(ReaderId reader, PageRequest request) {
    return page(order -> order.reader().equals(reader), request);
  }

  @Override
  public synchronized Page<Order> at(
      Isil library, @Nullable ParcelState state, PageRequest request) {
    return page(
        order ->
            order.parcels().stream()
                .anyMatch(
                    parcel ->
                        parcel.library().equals(library)
                            && (state == null || parcel.state() == state)),
        request);
  }

  private Page<Order> page(Predicate<Order> which, PageRequest request) {
    List<Order> all = some(which).sorted(Comparator.comparing(Order::placedAt).reversed()).toList();
    return Page.of(
        all.stream().skip(request.offset()).limit(request.size()).toList(), all.size(), request);
  }

  private Stream<Order> some(Predicate<Order> which) {
    return orders.values().stream().filter(which);
  }

  @Override
  public synchronized List<Order> unfinished(Instant before, int most) {
    return some(order -> order.unfinishedSince().filter(then -> then.isBefore(before)).isPresent())
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Order> withAddress(Instant arrivedBefore, int most) {
    return some(order ->
            order.destination().hasAddress()
                && order.arrivedAt().filter(then -> then.isBefore(arrivedBefore)).isPresent())
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Order> shipped(String courier, Instant before, int most) {
    return some(order ->
            order.parcels().stream()
                .anyMatch(
                    parcel ->
                        courier.equals(parcel.courier())
                            && parcel.state() == ParcelState.SHIPPED
                            && parcel.since().isBefore(before)))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Order> toFetch(String courier, Instant before, int most) {
    return some(order ->
            order.parcels().stream()
                .anyMatch(
                    parcel ->
                        courier.equals(parcel.courier())
                            && parcel.isToBeFetched()
                            && parcel.since().isBefore(before)))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void forget(ReaderId reader) {
    orders.values().removeIf(order -> order.reader().equals(reader));
  }

  @Override
  public synchronized Map<ParcelState, Long> states() {
    return orders.values().stream()
        .flatMap(order -> order.parcels().stream())
        .collect(Collectors.groupingBy(Parcel::state, Collectors.counting()));
  }
}

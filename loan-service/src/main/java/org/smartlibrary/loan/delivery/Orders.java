package org.smartlibrary.loan.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** All orders. */
public interface Orders {

  Optional<Order> find(OrderId id);

  /** False when there is one of that name. */
  boolean add(Order order);

  /** Whether it was still the version before this one. */
  boolean replace(Order order);

  /** A reader's, the latest first. */
  Page<Order> of(ReaderId reader, PageRequest request);

  /** Those that a library packs parcels for, with one in this state when one is named. */
  Page<Order> at(Isil library, @Nullable ParcelState state, PageRequest request);

  /** Those with something undone since before then. */
  List<Order> unfinished(Instant before, int most);

  /** Those that arrived before then and still have an address. */
  List<Order> withAddress(Instant arrivedBefore, int most);

  /** Those with a parcel that this courier has had since before then. */
  List<Order> shipped(String courier, Instant before, int most);

  /** Those with a parcel that this courier was asked to fetch before then, and has not. */
  List<Order> toFetch(String courier, Instant before, int most);

  /** Of a reader who is erased nothing is left. */
  void forget(ReaderId reader);

  /** How many parcels there are of each state that is not over. */
  Map<ParcelState, Long> states();
}

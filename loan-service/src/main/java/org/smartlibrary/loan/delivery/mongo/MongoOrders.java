package org.smartlibrary.loan.delivery.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.delivery.Order;
import org.smartlibrary.loan.delivery.OrderId;
import org.smartlibrary.loan.delivery.Orders;
import org.smartlibrary.loan.delivery.Parcel;
import org.smartlibrary.loan.delivery.ParcelState;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Repository;

@Repository
class MongoOrders implements Orders {

  /** The latest first, in an order in which every order has a place of its own. */
  static final Bson LATEST = descending("placedAt", "_id");

  static final String COLLECTION = "orders";

  private final MongoCollection<Document> orders;

  MongoOrders(MongoDatabase database) {
    this.orders = database.getCollection(COLLECTION);
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return Optional.ofNullable(orders.find(eq("_id", id.value())).first())
        .map(OrderDocument::order);
  }

  @Override
  public boolean add(Order order) {
    return Optimistic.insert(orders, OrderDocument.of(order));
  }

  @Override
  public boolean replace(Order order) {
    return Optimistic.replace(orders, OrderDocument.of(order), order.version() - 1);
  }

  @Override
  public Page<Order> of(ReaderId reader, PageRequest request) {
    return page(eq("reader", reader.value()), request);
  }

  @Override
  public Page<Order> at(Isil library, @Nullable ParcelState state, PageRequest request) {
    return page(
        state == null
            ? eq("packing", library.value())
            : eq("states", library.value() + '|' + state),
        request);
  }

  private Page<Order> page(Bson filter, PageRequest request) {
    return Pages.find(orders, filter, LATEST, request, OrderDocument::order);
  }

  @Override
  public List<Order> unfinished(Instant before, int most) {
    return list(lt("unfinishedSince", Date.from(before)), "unfinishedSince", most);
  }

  @Override
  public List<Order> withAddress(Instant arrivedBefore, int most) {
    return list(lt("eraseAfter", Date.from(arrivedBefore)), "eraseAfter", most);
  }

  @Override
  public List<Order> shipped(String courier, Instant before, int most) {
    return list(eq("states", "courier:" + courier + "|SHIPPED"), "placedAt", most).stream()
        .filter(order -> order.parcels().stream().anyMatch(one -> isOld(one, courier, before)))
        .toList();
  }

  @Override
  public List<Order> toFetch(String courier, Instant before, int most) {
    return list(eq("states", OrderDocument.FETCH + courier), "placedAt", most).stream()
        .filter(
            order ->
                order.parcels().stream()
                    .anyMatch(one -> one.isToBeFetched() && one.since().isBefore(before)))
        .toList();
  }

  private static boolean isOld(Parcel parcel, String courier, Instant before) {
    return courier.equals(parcel.courier())
        && parcel.state() == ParcelState.SHIPPED
        && parcel.since().isBefore(before);
  }

  private List<Order> list(Bson filter, String by, int most) {
    List<Order> found = new ArrayList<>();
    orders
        .find(filter)
        .sort(ascending(by))
        .limit(most)
        .forEach(document -> found.add(OrderDocument.order(document)));
    return found;
  }

  @Override
  public void forget(ReaderId reader) {
    orders.deleteMany(eq("reader", reader.value()));
  }

  @Override
  public Map<ParcelState, Long> states() {
    Map<ParcelState, Long> states = new EnumMap<>(ParcelState.class);
    for (ParcelState state : ParcelState.values()) {
      if (!state.isOver()) {
        states.put(state, orders.countDocuments(eq("parcels.state", state.name())));
      }
    }
    return states;
  }
}

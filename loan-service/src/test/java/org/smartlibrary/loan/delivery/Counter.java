package org.smartlibrary.loan.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.SetClock;

/** A counter where orders are packed, with a desk, a courier and a till in memory. */
public final class Counter {

  public static final String NAME = "张三丰";
  public static final String PHONE = "13912345678";
  public static final String STREET = "人民中路九十九号";
  public static final String CITY = "长沙市";
  public static final String POSTCODE = "410007";

  static final Isil HOME = new Isil("CN-430121");
  static final Isil OTHER = new Isil("CN-430122");
  static final Isil FAR = new Isil("CN-110000");
  static final UnionId TITLE = new UnionId("u1");

  public final SetClock clock = new SetClock(Instant.parse("2026-11-02T02:00:00Z"));
  final List<StockItem> copies = new ArrayList<>();
  final Desk desk = new Desk();
  final Till till = new Till();
  final Van van = new Van();
  final Reader reader = reader("r1");
  final DeliveryParts parts;
  public final Deliveries deliveries;
  final CourierDesk courierDesk;
  final Returns returns;

  public Counter(Orders orders) {
    this.parts =
        new DeliveryParts(
            orders,
            desk,
            van,
            new OneReader(),
            new ListedStock(),
            libraries(),
            _ -> Terms.DEFAULTS,
            new Days(),
            till,
            settings(),
            new NoMeters());
    this.deliveries = new Deliveries(parts, clock);
    this.courierDesk = new CourierDesk(parts, deliveries);
    this.returns = new Returns(parts, clock);
  }

  private static Libraries libraries() {
    Libraries libraries = new Libraries();
    libraries.put(
        new Library(
            HOME, "图书馆", null, Level.COUNTY, null, null, ZoneOffset.UTC, Library.Status.ACTIVE, 1));
    return libraries;
  }

  static DeliverySettings settings() {
    return new DeliverySettings(
        3,
        2000,
        6,
        2,
        Map.of(ItemType.MAP, 2500),
        600,
        800,
        500,
        0,
        Duration.ofDays(14),
        Map.of("van", "s"),
        Duration.ofMinutes(5),
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30));
  }

  private static Reader reader(String id) {
    return new Reader(
        new ReaderId(id),
        new CardNumber("C0001"),
        null,
        "reader",
        HOME,
        ReaderGroup.ADULT,
        null,
        null,
        false,
        List.of(),
        1);
  }

  ItemKey copy(Isil owner, ItemType type) {
    ItemKey key = new ItemKey(owner, new Barcode("b" + copies.size()));
    copies.add(
        new StockItem(
            key,
            new RecordKey(owner, "n" + copies.size()),
            type,
            "书" + copies.size(),
            null,
            null,
            null,
            null,
            null,
            false,
            false));
    return key;
  }

  ItemKey book(Isil owner) {
    return copy(owner, ItemType.BOOK);
  }

  static Destination door() {
    return new Destination.Home(new Address(NAME, PHONE, STREET, CITY, POSTCODE));
  }

  Basket basket(Destination destination, @Nullable String key, ItemKey... items) {
    return new Basket(
        reader,
        Stream.of(items).<Basket.Wish>map(Basket.Wish.Copy::new).toList(),
        destination,
        key);
  }

  /** Two books of the reader's library, to the door. */
  public Order order() {
    return placed(deliveries.place(basket(door(), "key-" + copies.size(), book(HOME), book(HOME))));
  }

  static Order placed(OrderDecision decision) {
    return ((OrderDecision.Placed) decision).order();
  }

  Order now(Order order) {
    return parts.orders().find(order.id()).orElseThrow();
  }

  Parcel first(Order order) {
    return now(order).parcels().getFirst();
  }

  OrderDecision move(Order order, Move move) {
    return deliveries.move(first(order).id(), move);
  }

  public void delivered(Order order) {
    for (Move move : List.of(Move.PICK, Move.SHIP, Move.DELIVER)) {
      if (!(move(order, move) instanceof OrderDecision.Changed)) {
        throw new IllegalStateException("not delivered");
      }
    }
  }

  /** Keeps what it was asked, and counts. */
  static final class Desk implements Lending {

    final Map<HoldId, ItemKey> kept = new ConcurrentHashMap<>();
    final Map<LoanId, ItemKey> out = new ConcurrentHashMap<>();
    final Map<HoldId, LoanId> loans = new HashMap<>();
    final Set<LoanId> lost = new HashSet<>();
    final Set<ItemKey> refusing = new HashSet<>();
    int lentInAll;

    @Override
    public Map<ItemKey, Isil> free(Collection<StockItem> asked) {
      Map<ItemKey, Isil> free = new HashMap<>();
      asked.stream()
          .map(StockItem::key)
          .filter(key -> !kept.containsValue(key) && !out.containsValue(key))
          .forEach(key -> free.put(key, key.owner()));
      return free;
    }

    @Override
    public Kept keep(HoldId hold, Reader reader, StockItem copy, Isil at) {
      if (refusing.contains(copy.key())) {
        return new Kept.Refused("LIMIT_REACHED");
      }
      kept.put(hold, copy.key());
      return new Kept.Done();
    }

    @Override
    public void release(HoldId hold) {
      kept.remove(hold);
    }

    @Override
    public Lent lend(HoldId hold, Reader reader, ItemKey copy, Isil at) {
      LoanId before = loans.get(hold);
      if (before != null) {
        return new Lent.Done(before);
      }
      if (refusing.contains(copy) || !copy.equals(kept.remove(hold))) {
        return new Lent.Refused("CARD_BLOCKED");
      }
      LoanId loan = new LoanId("loan-" + ++lentInAll);
      loans.put(hold, loan);
      out.put(loan, copy);
      return new Lent.Done(loan);
    }

    @Override
    public void giveBack(LoanId loan, ItemKey copy, Isil at) {
      out.remove(loan);
    }

    @Override
    public void lost(LoanId loan, Isil at) {
      if (out.remove(loan) != null) {
        lost.add(loan);
      }
    }
  }

  /** Charges by their cause. */
  static final class Till implements Ledger {

    final Map<String, Charge> charges = new HashMap<>();

    @Override
    public void charge(Charge charge) {
      charges.putIfAbsent(charge.id(), charge);
    }

    @Override
    public Money owedBy(ReaderId reader) {
      return charges.values().stream().map(Charge::amount).reduce(Money.ZERO, Money::plus);
    }
  }

  /** A courier that may be away. */
  static final class Van implements Courier {

    final Set<ParcelId> booked = new HashSet<>();
    final Map<ParcelId, Destination> fetching = new ConcurrentHashMap<>();
    boolean away;

    @Override
    public String name() {
      return "van";
    }

    @Override
    public String book(Parcel parcel, Destination destination) {
      if (away) {
        throw new CourierAway("on holiday");
      }
      booked.add(parcel.id());
      return "V-" + parcel.id();
    }

    @Override
    public String fetch(Parcel parcel, Destination from) {
      if (away) {
        throw new CourierAway("on holiday");
      }
      fetching.put(parcel.id(), from);
      return "R-" + parcel.id();
    }
  }

  private final class OneReader implements Readers {

    @Override
    public Optional<Reader> find(ReaderId id) {
      return id.equals(reader.id()) ? Optional.of(reader) : Optional.empty();
    }

    @Override
    public Optional<Reader> withCard(CardNumber card) {
      return Optional.empty();
    }

    @Override
    public Optional<Reader> withLogin(String subject) {
      return Optional.empty();
    }

    @Override
    public boolean isDead(CardNumber card) {
      return false;
    }
  }

  private final class ListedStock implements Stock {

    @Override
    public Optional<StockItem> find(ItemKey key) {
      return copies.stream().filter(copy -> copy.key().equals(key)).findFirst();
    }

    @Override
    public List<StockItem> withBarcode(Barcode barcode) {
      return List.of();
    }

    @Override
    public Optional<UnionId> titleOf(RecordKey record) {
      return Optional.of(TITLE);
    }

    @Override
    public Optional<UnionId> withIsbn(Isbn isbn) {
      return Optional.empty();
    }

    @Override
    public Optional<UnionId> current(UnionId title) {
      return Optional.of(title);
    }

    @Override
    public List<StockItem> copies(UnionId title) {
      return title.equals(TITLE) ? List.copyOf(copies) : List.of();
    }
  }

  private static final class Days implements Calendars {

    @Override
    public LocalDate dayAt(Isil library, Instant moment) {
      return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    @Override
    public LocalDate openOnOrAfter(Isil library, LocalDate day) {
      return day;
    }

    @Override
    public Instant due(Isil library, Instant from, int days) {
      return from;
    }

    @Override
    public int openDaysBetween(Isil library, Instant from, Instant to) {
      return 0;
    }
  }

  private static final class NoMeters implements DeliveryMeters {

    @Override
    public void moved(ParcelState state) {
      // Nothing is counted here.
    }

    @Override
    public void told(String outcome) {
      // Nothing is counted here.
    }
  }
}

package org.smartlibrary.loan.hold;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.HoldPlaces;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.circulation.WaitingLine;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.Place;
import org.smartlibrary.loan.patron.Block;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.SetClock;

/**
 * A county with two branches, its neighbour, another prefecture's county and another province: all
 * the parts of the line put together, over stores on paper.
 */
final class World {

  static final Isil NATION = new Isil("CN-0");
  static final Isil HUNAN = new Isil("CN-43");
  static final Isil CHANGSHA = new Isil("CN-4301");
  static final Isil COUNTY = new Isil("CN-430121");
  static final Isil BRANCH = new Isil("CN-430121-1");
  static final Isil OTHER_BRANCH = new Isil("CN-430121-2");
  static final Isil NEIGHBOUR = new Isil("CN-430122");
  static final Isil YUEYANG = new Isil("CN-4306");
  static final Isil FAR_COUNTY = new Isil("CN-430621");
  static final Isil GANSU = new Isil("CN-62");
  static final UnionId TITLE = new UnionId("T1");
  static final Duration A_MINUTE = Duration.ofMinutes(1);

  static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

  final SetClock clock = new SetClock(NOON);
  final Shelves shelves = new Shelves();
  final InMemoryHolds paper = new InMemoryHolds();
  final Libraries libraries = new Libraries();
  final Map<ReaderId, Reader> readers = new HashMap<>();
  final Map<ReaderId, Money> owed = new HashMap<>();
  volatile Terms terms = Terms.DEFAULTS;

  final Holds holds;
  final Eligibility eligibility;
  final Placing placing;
  final HoldDesk desk;
  final WaitingLine line;
  final HoldClock ticking;
  final MovedTitles moved;
  final Outlooks outlooks;

  World() {
    this(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
  }

  /** With stores that something may be wrong with. */
  World(
      UnaryOperator<Holds> holdsSeen,
      UnaryOperator<KeptCopies> copiesSeen,
      UnaryOperator<HoldPlaces> placesSeen) {
    founded();
    holds = holdsSeen.apply(paper);
    var copies = copiesSeen.apply(shelves);
    var places = placesSeen.apply(shelves);
    var around =
        new HoldParts.Around(
            new Known(),
            shelves,
            libraries,
            new WeekdaysOnly(),
            _ -> terms,
            new Debts(),
            copies,
            places);
    var network =
        new HoldTerms(Duration.ofDays(180), Duration.ofDays(90), 20, Duration.ofSeconds(2), 200);
    var parts = new HoldParts(holds, around, network, clock);
    eligibility = parts.eligibility();
    placing = parts.placing();
    desk = parts.desk();
    line = parts.line();
    ticking = parts.clockwork();
    moved = parts.movedTitles();
    outlooks = parts.outlooks();
  }

  private void founded() {
    library(NATION, Level.NATIONAL, null, new Place(116.3, 39.9));
    library(HUNAN, Level.PROVINCIAL, NATION, new Place(112.9, 28.2));
    library(CHANGSHA, Level.PREFECTURE, HUNAN, new Place(112.94, 28.23));
    library(COUNTY, Level.COUNTY, CHANGSHA, new Place(113.08, 28.25));
    library(BRANCH, Level.BRANCH, COUNTY, new Place(113.10, 28.25));
    library(OTHER_BRANCH, Level.BRANCH, COUNTY, new Place(113.20, 28.25));
    library(NEIGHBOUR, Level.COUNTY, CHANGSHA, new Place(112.82, 28.35));
    library(YUEYANG, Level.PREFECTURE, HUNAN, new Place(113.13, 29.36));
    library(FAR_COUNTY, Level.COUNTY, YUEYANG, new Place(113.12, 29.14));
    library(GANSU, Level.PROVINCIAL, NATION, new Place(103.8, 36.06));
  }

  void library(Isil isil, Level level, @Nullable Isil parent, @Nullable Place place) {
    libraries.put(
        new Library(
            isil,
            "图书馆",
            null,
            level,
            parent,
            place,
            ZoneId.of("Asia/Shanghai"),
            Library.Status.ACTIVE,
            1));
  }

  ReaderId reader(String name, Block... blocks) {
    var id = new ReaderId(name);
    readers.put(
        id,
        new Reader(
            id,
            new CardNumber("card" + name),
            "login-" + name,
            "王小明",
            COUNTY,
            ReaderGroup.ADULT,
            LocalDate.of(2027, 1, 1),
            null,
            false,
            List.of(blocks),
            1));
    return id;
  }

  StockItem copy(Isil owner, String barcode) {
    return copy(owner, barcode, TITLE);
  }

  StockItem copy(Isil owner, String barcode, UnionId title) {
    var record = new RecordKey(owner, "n" + title);
    return shelves.add(
        new StockItem(
            new ItemKey(owner, new Barcode(barcode)),
            record,
            ItemType.BOOK,
            "红楼梦",
            "曹雪芹",
            "I242.4",
            null,
            "三楼",
            null,
            false,
            false),
        title);
  }

  /** A copy that somebody has at home. */
  StockItem lent(Isil owner, String barcode) {
    var copy = copy(owner, barcode);
    shelves.lend(copy.key(), NOON.plus(Duration.ofDays(10)));
    return copy;
  }

  Hold place(String reader, Isil pickup) {
    return place(reader, new Wish.Title(TITLE), pickup, null);
  }

  Hold place(String reader, Wish wish, Isil pickup, @Nullable LocalDate until) {
    var id = readers.containsKey(new ReaderId(reader)) ? new ReaderId(reader) : reader(reader);
    var request = new HoldRequest(id, wish, pickup, until);
    var placed =
        (HoldDecision.Placed) placing.place(new HoldId("h-" + reader + "-" + pickup), request);
    clock.pass(Duration.ofMillis(1));
    return placed.hold();
  }

  Hold now(Hold hold) {
    return holds.find(hold.id()).orElseThrow();
  }

  HoldPhase phase(Hold hold) {
    return now(hold).state().phase();
  }

  /** What a desk does with a copy that is brought: asks, keeps, and says how it went on. */
  Optional<Turn> brought(StockItem copy, Isil at) {
    shelves.comesBack(copy.key(), at);
    var turn = line.next(copy, at);
    turn.ifPresent(next -> sort(copy, at, next));
    return turn;
  }

  private void sort(StockItem copy, Isil at, Turn turn) {
    if (!shelves.keep(copy.key(), turn.hold())) {
      line.fallsBack(turn.hold(), copy);
    } else if (at.equals(turn.pickup())) {
      var _ = line.arrived(turn.hold(), copy);
    } else {
      line.sent(turn.hold(), copy, at);
    }
  }

  /** Time enough for everything that a death left. */
  void heal() {
    for (int i = 0; i < 4; i++) {
      clock.pass(A_MINUTE);
      while (ticking.tick(100) > 0) {
        clock.pass(Duration.ofMillis(1));
      }
      ticking.round(100);
    }
  }

  /** Open from Monday to Friday. */
  private static final class WeekdaysOnly implements Calendars {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public LocalDate dayAt(Isil library, Instant moment) {
      return moment.atZone(ZONE).toLocalDate();
    }

    @Override
    public LocalDate openOnOrAfter(Isil library, LocalDate day) {
      var open = day;
      while (open.getDayOfWeek().getValue() > 5) {
        open = open.plusDays(1);
      }
      return open;
    }

    @Override
    public Instant due(Isil library, Instant from, int days) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int openDaysBetween(Isil library, Instant from, Instant to) {
      throw new UnsupportedOperationException();
    }
  }

  private final class Known implements Readers {

    @Override
    public Optional<Reader> find(ReaderId id) {
      return Optional.ofNullable(readers.get(id));
    }

    @Override
    public Optional<Reader> withCard(CardNumber card) {
      return readers.values().stream().filter(it -> it.card().equals(card)).findFirst();
    }

    @Override
    public boolean isDead(CardNumber card) {
      return false;
    }

    @Override
    public Optional<Reader> withLogin(String subject) {
      return readers.values().stream().filter(it -> subject.equals(it.login())).findFirst();
    }
  }

  private final class Debts implements Ledger {

    @Override
    public void charge(Charge charge) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Money owedBy(ReaderId reader) {
      return owed.getOrDefault(reader, Money.ZERO);
    }
  }
}

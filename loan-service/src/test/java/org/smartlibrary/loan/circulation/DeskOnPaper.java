package org.smartlibrary.loan.circulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.InMemoryFees;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.fee.Till;
import org.smartlibrary.loan.interlending.Handover;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.InMemoryEnrolments;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.InMemoryInventory;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.SetClock;

/** A desk with paper for a database: what is not said otherwise is as in most libraries. */
public final class DeskOnPaper {

  public static final Isil COUNTY = new Isil("CN-430121");
  public static final Isil TOWN = new Isil("CN-430121-T1");
  public static final Isil CITY = new Isil("CN-430100");

  final SetClock clock = new SetClock(Instant.parse("2026-11-02T02:00:00Z"));
  final Fuse fuse = new Fuse();
  final InMemoryInventory stock = new InMemoryInventory();
  final PaperCalendars calendars = new PaperCalendars();
  final PaperLine line = new PaperLine(clock, fuse);
  final PaperHosts hosts = new PaperHosts(fuse);
  final InMemoryFees fees = new InMemoryFees();
  final Till till = new Till(fees);
  final CountedMeters meters = new CountedMeters();
  final Reader wang = reader("wang");
  final Reader li = reader("li");
  final InMemoryEnrolments readers;
  final DeskParts.Kept kept;
  final DeskParts parts;
  final CirculationDesk desk;

  boolean lendable = true;
  int renewals = 2;
  int loanLimit = 3;
  boolean floats;
  int lostRefundDays = 180;

  public DeskOnPaper(Reader... others) {
    this(null, others);
  }

  /** With what is kept elsewhere than on paper. */
  public DeskOnPaper(DeskParts.@Nullable Kept elsewhere, Reader... others) {
    var all = new java.util.ArrayList<>(List.of(wang, li));
    all.addAll(List.of(others));
    readers = InMemoryEnrolments.with(all.toArray(Reader[]::new));
    kept =
        elsewhere == null
            ? new DeskParts.Kept(
                new InMemoryCopies(fuse), new InMemoryAccounts(fuse), new InMemoryClosedLoans(fuse))
            : elsewhere;
    parts =
        DeskParts.of(
            kept,
            stock,
            new DeskParts.Rules(_ -> terms(), calendars),
            new DeskParts.People(readers, libraries()),
            new DeskParts.Money(new FusedLedger(till, fuse), new FusedLedger(till, fuse)),
            line,
            hosts,
            meters,
            new RetentionSettings(
                Duration.ofDays(7),
                Duration.ofDays(7),
                Duration.ofDays(30),
                Duration.ofSeconds(30),
                Duration.ofMinutes(15)),
            clock);
    desk = parts.desk();
    line.isOf(parts.keptCopies(), kept.accounts());
  }

  InMemoryCopies copies() {
    return (InMemoryCopies) kept.copies();
  }

  private Terms terms() {
    return new Terms(
        lendable,
        30,
        renewals,
        30,
        loanLimit,
        5,
        300,
        5,
        7,
        new Money(10),
        new Money(100),
        3,
        new Money(5000),
        new Money(2000),
        floats,
        5,
        21,
        new Money(500),
        lostRefundDays);
  }

  private static Libraries libraries() {
    var libraries = new Libraries();
    libraries.put(library(CITY, null));
    libraries.put(library(COUNTY, CITY));
    libraries.put(library(TOWN, COUNTY));
    return libraries;
  }

  private static Library library(Isil isil, @Nullable Isil parent) {
    return new Library(
        isil,
        "图书馆",
        null,
        Level.COUNTY,
        parent,
        null,
        ZoneId.of("Asia/Shanghai"),
        Library.Status.ACTIVE,
        1);
  }

  public static Reader reader(String name) {
    return new Reader(
        new ReaderId(name),
        new CardNumber("card-" + name),
        null,
        "某某",
        COUNTY,
        ReaderGroup.ADULT,
        LocalDate.parse("2030-12-31"),
        null,
        false,
        List.of(),
        1);
  }

  public StockItem book(String barcode) {
    return stock.put(item(barcode, 2980L, false, false));
  }

  static StockItem item(
      String barcode, @Nullable Long price, boolean reference, boolean withdrawn) {
    return new StockItem(
        new ItemKey(COUNTY, new Barcode(barcode)),
        new RecordKey(COUNTY, "n" + barcode),
        ItemType.BOOK,
        "红楼梦",
        "曹雪芹",
        "I242.4",
        null,
        null,
        price,
        reference,
        withdrawn);
  }

  public Scan scan(StockItem item, Isil at) {
    return new Scan(item.key().barcode(), null, at, clock.instant(), null);
  }

  Scan scan(StockItem item, Isil at, String key) {
    var ticket = Ticket.of("desk", key, item.key().value() + at);
    return new Scan(item.key().barcode(), null, at, clock.instant(), ticket);
  }

  Answer<Lent> lend(Reader reader, StockItem item) {
    return desk.lend(reader, scan(item, COUNTY));
  }

  Loan lent(Reader reader, StockItem item) {
    return done(lend(reader, item)).loan();
  }

  Answer<Returned> giveBack(StockItem item, Isil at) {
    return desk.giveBack(scan(item, at));
  }

  Answer<Lent> renew(Loan loan) {
    return desk.renew(loan.id(), clock.instant(), null);
  }

  Custody custody(StockItem item) {
    return parts.copyFile().copy(item).custody();
  }

  static <T> T done(Answer<T> answer) {
    return switch (answer) {
      case Answer.Done<T>(var value) -> value;
      case Answer.Refused<T>(var refusal) -> throw new AssertionError(refusal.toString());
    };
  }

  static Refusal refused(Answer<?> answer) {
    return switch (answer) {
      case Answer.Done<?>(var value) -> throw new AssertionError("done: " + value);
      case Answer.Refused<?>(var refusal) -> refusal;
    };
  }

  /** For tests in other packages: who lends between libraries is told, and moves copies. */
  public void tells(BetweenLibraries between) {
    hosts.tells(between);
  }

  public Handover.Desk handover() {
    return new Handover.Desk(desk, parts.lentCopies(), readers);
  }

  public Custody custodyOf(StockItem item) {
    return custody(item);
  }

  public Optional<Instant> dueOf(StockItem item) {
    return parts.copyFile().copy(item).openLoan().map(Loan::due);
  }

  /** Somewhat later the sweeper comes by. */
  public void sweepLater() {
    clock.pass(Duration.ofMinutes(3));
    parts.sweeper().complete();
  }

  /** For tests in other packages: lends at the county's desk. */
  public void lendTo(String reader, StockItem item) {
    done(lend(reader.equals("wang") ? wang : li, item));
  }

  /** For tests in other packages: takes it back at the county's desk. */
  public void takeBack(StockItem item) {
    done(giveBack(item, COUNTY));
  }

  void pass(int days) {
    clock.pass(Duration.ofDays(days));
  }
}

package org.smartlibrary.loan.digital;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.patron.Block;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.SetClock;

/** Two provinces and their readers, over any stores. */
final class DigitalWorld {

  static final Isil NATION = new Isil("CN-0");
  static final Isil HUNAN = new Isil("CN-43");
  static final Isil GANSU = new Isil("CN-62");
  static final LicenceId LICENCE = new LicenceId("L1");
  static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

  final Stores stores;
  final Map<ReaderId, Reader> readers = new ConcurrentHashMap<>();
  final LeaseDesk desk;
  final LeaseClock ticking;
  final Allotting allotting;
  final SetClock clock = new SetClock(NOON);
  volatile Money owed = Money.ZERO;

  DigitalWorld(Stores stores) {
    this.stores = stores;
    var libraries = new Libraries();
    library(libraries, NATION, Level.NATIONAL, null);
    library(libraries, HUNAN, Level.PROVINCIAL, NATION);
    library(libraries, GANSU, Level.PROVINCIAL, NATION);
    var borrowers =
        new Borrowers(new Known(), libraries, _ -> Terms.DEFAULTS, new OneZone(), new Debts());
    desk = new LeaseDesk(stores.lots(), stores.accounts(), stores.queue(), borrowers, clock);
    allotting = new Allotting(stores.licences(), stores.lots(), clock);
    ticking =
        new LeaseClock(
            stores.licences(), stores.lots(), stores.queue(), allotting, Duration.ofDays(2), clock);
  }

  static Licence licence(int copies, Map<Isil, Integer> shares) {
    return new Licence(LICENCE, new UnionId("T1"), NATION, "红楼梦", copies, 14, shares, Map.of(), 1);
  }

  Licence agree(int copies, Map<Isil, Integer> shares) {
    return allotting.agree(licence(copies, shares));
  }

  private static void library(Libraries libraries, Isil isil, Level level, @Nullable Isil parent) {
    libraries.put(
        new Library(
            isil,
            "图书馆",
            null,
            level,
            parent,
            null,
            ZoneId.of("Asia/Shanghai"),
            Library.Status.ACTIVE,
            1));
  }

  ReaderId reader(String name, Isil home, Block... blocks) {
    var id = new ReaderId(name);
    readers.put(
        id,
        new Reader(
            id,
            new CardNumber("card" + name),
            null,
            "王小明",
            home,
            ReaderGroup.ADULT,
            LocalDate.of(2027, 1, 1),
            null,
            false,
            List.of(blocks),
            1));
    return id;
  }

  LeaseDecision lend(String reader, Isil home) {
    return lend(LICENCE, reader, home);
  }

  LeaseDecision lend(LicenceId licence, String reader, Isil home) {
    var id =
        readers.containsKey(new ReaderId(reader)) ? new ReaderId(reader) : reader(reader, home);
    return desk.lend(new LeaseId(licence + "-" + reader), licence, id);
  }

  /** How many leases run. */
  int running() {
    return stores.lots().of(LICENCE).stream()
        .mapToInt(lot -> lot.runningAt(clock.instant()).size())
        .sum();
  }

  /** How many leases may run. */
  int capacity() {
    return stores.lots().of(LICENCE).stream().mapToInt(Lot::capacity).sum();
  }

  void pass(Duration time) {
    clock.pass(time);
  }

  private static final class OneZone implements Calendars {

    @Override
    public LocalDate dayAt(Isil library, Instant moment) {
      return moment.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    @Override
    public LocalDate openOnOrAfter(Isil library, LocalDate day) {
      return day;
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
      return Optional.empty();
    }

    @Override
    public boolean isDead(CardNumber card) {
      return false;
    }

    @Override
    public Optional<Reader> withLogin(String subject) {
      return Optional.empty();
    }
  }

  private final class Debts implements Ledger {

    @Override
    public void charge(Charge charge) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Money owedBy(ReaderId reader) {
      return owed;
    }
  }
}

package org.smartlibrary.loan.circulation;

import static org.smartlibrary.loan.circulation.DeskOnPaper.CITY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.COUNTY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.TOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.fee.Order;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** Whatever desks do, in whatever order, and whenever they crash. */
class RandomDeskTest {

  private static final int ACTIONS = 120;
  private static final List<Isil> DESKS = List.of(COUNTY, TOWN, CITY);

  static List<Integer> seeds() {
    return java.util.stream.IntStream.range(0, 150).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anySequenceOfDeskActionsKeepsTheDeskInOrder(int seed) {
    new Day(new Random(seed), seed % 3 == 0).runs();
  }

  /** Some readers, some books, three desks. */
  private static final class Day {

    private final DeskOnPaper paper = new DeskOnPaper();
    private final List<Reader> readers = List.of(paper.wang, paper.li);
    private final List<StockItem> books = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Random random;
    private final boolean crashes;
    private int payments;

    Day(Random random, boolean crashes) {
      this.random = random;
      this.crashes = crashes;
      for (int i = 0; i < 5; i++) {
        books.add(paper.book("b" + i));
      }
      paper.floats = random.nextBoolean();
      paper.lostRefundDays = 3650;
    }

    void runs() {
      for (int i = 0; i < ACTIONS; i++) {
        if (crashes && random.nextInt(10) == 0) {
          paper.fuse.burnsAfter(random.nextInt(4));
        }
        try {
          act();
        } catch (Fuse.Crash e) {
          paper.fuse.mended();
        }
      }
      Invariants.holdAfterAWhile(paper, readers);
    }

    private void act() {
      var book = one(books);
      var at = one(DESKS);
      var now = paper.clock.instant();
      var loan = paper.copies().find(book.key()).flatMap(Copy::openLoan);
      switch (random.nextInt(20)) {
        case 0, 1, 2 -> paper.desk.lend(one(readers), paper.scan(book, at));
        case 3, 4 -> paper.giveBack(book, at);
        case 5 -> loan.ifPresent(paper::renew);
        case 6 -> loan.ifPresent(it -> paper.desk.recall(it.id(), now));
        case 7 -> send(book, at);
        case 8 -> turns.add(paper.line.join(one(readers).id(), at));
        case 9 -> giveUp();
        case 10 -> paper.pass(random.nextInt(20));
        case 11 -> paper.desk.missing(paper.scan(book, at));
        case 12 -> search(book, at);
        case 13, 14 -> loan.ifPresent(it -> paper.desk.undoLending(it.id(), now, null));
        case 15, 16 -> undoReturn(book);
        case 17 -> pay(one(readers));
        default -> loan.ifPresent(it -> lose(it, at));
      }
    }

    private void lose(Loan loan, Isil at) {
      if (random.nextBoolean()) {
        paper.desk.claimsReturned(loan.id(), paper.clock.instant());
      } else {
        paper.desk.lost(loan.id(), at, paper.clock.instant());
      }
    }

    private void send(StockItem book, Isil at) {
      if (paper.custody(book) instanceof Custody.InTransit(var transit)) {
        if (random.nextBoolean()) {
          paper.desk.sent(transit.id(), paper.clock.instant());
        } else {
          paper.desk.received(transit.id(), at, paper.clock.instant());
        }
      }
    }

    private void undoReturn(StockItem book) {
      paper
          .copies()
          .find(book.key())
          .flatMap(copy -> Optional.ofNullable(copy.lastReturn()))
          .ifPresent(it -> paper.desk.undoReturn(it.loan(), paper.clock.instant(), null));
    }

    private void pay(Reader reader) {
      for (var fee : paper.fees.open(reader.id())) {
        var key = "payment-" + payments++;
        var slip = new Order.Slip(key, COUNTY, null, paper.clock.instant());
        var amount = new Money(1 + random.nextInt((int) fee.owed().fen()));
        paper.till.book(fee.charge().id(), new Order.Pay(amount, slip));
      }
    }

    /** It is found, or whoever was to fetch it for a hold does not find it. */
    private void search(StockItem book, Isil at) {
      var turn = paper.custody(book).keptFor();
      if (turn.isPresent()) {
        paper.parts.keptCopies().missing(book, at, turn.get().hold());
      } else {
        paper.desk.found(paper.scan(book, at));
      }
    }

    /** Somebody wants it no more: the copy that was kept is let go. */
    private void giveUp() {
      if (!turns.isEmpty()) {
        var turn = turns.remove(random.nextInt(turns.size()));
        for (var book : books) {
          paper.parts.keptCopies().release(book, turn.hold());
        }
        paper.line.leave(turn.hold());
      }
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }
  }
}

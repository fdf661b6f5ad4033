package org.smartlibrary.loan.hold;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.UnknownLibrary;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;

/** Gathers what a request for a hold has to be judged by, and judges it. */
final class Grounds {

  private final Holds holds;
  private final Sources sources;
  private final Eligibility eligibility;
  private final HoldTerms network;

  Grounds(Holds holds, Sources sources, Eligibility eligibility, HoldTerms network) {
    this.holds = holds;
    this.sources = sources;
    this.eligibility = eligibility;
    this.network = network;
  }

  /** Whom to ask. */
  record Sources(
      Readers readers, Stock stock, Libraries libraries, Calendars calendars, Ledger ledger) {}

  /** What was found. */
  sealed interface Finding {

    record Good(Hold hold) implements Finding {}

    record Against(Refusal refusal) implements Finding {}

    record Missing(String what) implements Finding {}
  }

  Finding examine(HoldId id, HoldRequest request, Instant now) {
    var pickup =
        sources
            .libraries()
            .find(request.pickup())
            .orElseThrow(() -> new UnknownLibrary(request.pickup()));
    var reader = sources.readers().find(request.reader());
    var wish = current(request.wish());
    if (reader.isEmpty()) {
      return new Finding.Missing("reader");
    }
    if (wish.isEmpty()) {
      return new Finding.Missing(request.wish().key());
    }
    return judge(new Asking(id, request, reader.get(), pickup, wish.get(), now));
  }

  /** Everything about a request that exists. */
  private record Asking(
      HoldId id, HoldRequest request, Reader reader, Library pickup, Wish wish, Instant now) {

    Belonging belonging() {
      return new Belonging(reader.group(), reader.home());
    }
  }

  private Finding judge(Asking it) {
    var copies = new Titles(sources.stock()).copies(it.wish());
    var inReach = copies.stream().filter(copy -> inReach(it, copy)).findFirst();
    return HoldRules.judge(situation(it, inReach))
        .<Finding>map(Finding.Against::new)
        .orElseGet(() -> new Finding.Good(hold(it, copies)));
  }

  private boolean inReach(Asking it, StockItem copy) {
    return eligibility.mayHave(
        it.belonging(), it.pickup().isil(), copy, copy.key().owner(), it.now());
  }

  private HoldRules.Situation situation(Asking it, Optional<StockItem> inReach) {
    return new HoldRules.Situation(
        it.reader(),
        it.pickup(),
        it.request(),
        it.now(),
        sources.calendars().dayAt(it.pickup().isil(), it.now()),
        inReach.map(copy -> terms(it.belonging(), copy, it.now())),
        sources.ledger().owedBy(it.reader().id()),
        awaits(it));
  }

  private boolean awaits(Asking it) {
    return holds.openOf(it.reader().id()).stream()
        .anyMatch(hold -> hold.wish().equals(it.wish()) && !hold.id().equals(it.id()));
  }

  private Terms terms(Belonging belonging, StockItem copy, Instant now) {
    return eligibility.termsOf(belonging.home(), belonging, copy, now);
  }

  private Hold hold(Asking it, List<StockItem> copies) {
    return Hold.asked(
        it.id(),
        it.request(),
        it.belonging(),
        copies.getFirst().title(),
        it.wish(),
        it.now(),
        endsAt(it));
  }

  private Instant endsAt(Asking it) {
    var until = it.request().until();
    return until == null
        ? it.now().plus(network.longest())
        : until.plusDays(1).atStartOfDay(it.pickup().zone()).toInstant();
  }

  private Optional<Wish> current(Wish wish) {
    return switch (wish) {
      case Wish.Title(var id) -> sources.stock().current(id).map(Wish.Title::new);
      case Wish.Copy(var item) -> sources.stock().find(item).map(_ -> wish);
    };
  }

  /** How many holds the reader may have, by the home library's regulations for such copies. */
  int limit(Hold hold) {
    return new Titles(sources.stock())
        .copies(hold.wish()).stream()
            .findFirst()
            .map(copy -> terms(hold.belonging(), copy, hold.placedAt()).holdLimit())
            .orElse(0);
  }
}

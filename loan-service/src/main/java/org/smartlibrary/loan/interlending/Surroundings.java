package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.hold.Belonging;
import org.smartlibrary.loan.hold.Eligibility;
import org.smartlibrary.loan.hold.Reach;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.UnknownLibrary;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.policy.Circumstance;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;

/** What there is around a reader who asks: regulations, pick-ups, and copies that are nearer. */
public final class Surroundings {

  /** Of a popular title no more copies are looked at. */
  private static final int MOST = 500;

  private final Stock stock;
  private final KeptCopies copies;
  private final Libraries libraries;
  private final Policies policies;
  private final Calendars calendars;
  private final Ledger ledger;
  private final Eligibility eligibility;

  public Surroundings(
      Stock stock,
      KeptCopies copies,
      Libraries libraries,
      Policies policies,
      Calendars calendars,
      Ledger ledger) {
    this.stock = stock;
    this.copies = copies;
    this.libraries = libraries;
    this.policies = policies;
    this.calendars = calendars;
    this.ledger = ledger;
    this.eligibility = new Eligibility(policies, calendars, libraries);
  }

  /**
   * What speaks for and against a wish.
   *
   * @throws UnknownLibrary when the pick-up is no member
   */
  WishRules.Situation of(Reader reader, Isil pickup, Need need, boolean asked, Instant now) {
    Library library = libraries.find(pickup).orElseThrow(() -> new UnknownLibrary(pickup));
    LocalDate today = calendars.dayAt(pickup, now);
    Terms terms = terms(reader, need, now);
    return new WishRules.Situation(
        reader,
        library,
        now,
        today,
        terms,
        ledger.owedBy(reader.id()),
        isInReach(reader.home(), pickup, terms.holdDistanceKm()),
        need.service().mayBeLent() && isToBeHad(reader, pickup, need.title(), now),
        asked);
  }

  /** What the reader's home says of such things; of what nobody here has, as of a book. */
  Terms terms(Reader reader, Need need, Instant now) {
    ItemType type =
        copies(need.title()).stream().findFirst().map(StockItem::type).orElse(ItemType.BOOK);
    return policies.terms(
        new Circumstance(reader.home(), reader.group(), type, calendars.dayAt(reader.home(), now)));
  }

  /** The home library, those of its county, and what is as near as holds are fetched. */
  private boolean isInReach(Isil home, Isil pickup, int kilometres) {
    return Reach.between(home, pickup, libraries).compareTo(Reach.COUNTY) <= 0
        || libraries.kilometres(home, pickup).orElse(Double.MAX_VALUE) <= kilometres;
  }

  /** Whether a hold would bring a copy: one that is not lost, where the reader may have it from. */
  private boolean isToBeHad(Reader reader, Isil pickup, @Nullable UnionId title, Instant now) {
    Belonging belonging = new Belonging(reader.group(), reader.home());
    List<StockItem> near =
        copies(title).stream()
            .filter(copy -> eligibility.mayHave(belonging, pickup, copy, copy.key().owner(), now))
            .toList();
    Set<ItemKey> there = new HashSet<>(copies.free(near).keySet());
    List<ItemKey> keys = near.stream().map(StockItem::key).toList();
    there.addAll(copies.due(keys).keySet());
    return !there.isEmpty() || keys.stream().anyMatch(key -> copies.keptFor(key).isPresent());
  }

  private List<StockItem> copies(@Nullable UnionId title) {
    return title == null ? List.of() : stock.copies(title).stream().limit(MOST).toList();
  }
}

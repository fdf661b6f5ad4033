package org.smartlibrary.loan.sip2;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/** A desk in memory: some readers, some copies, and what is written down of them. */
public final class SmallLibrary implements SelfCheck {

  public static final Isil ISIL = new Isil("CN-430121");
  public static final Instant DUE = Instant.parse("2026-12-23T15:59:59Z");

  private static final Refusal ON_LOAN = new Refusal("已借出。", "It is on loan.");
  private static final Refusal BLOCKED = new Refusal("证件已停用。", "The card is blocked.");
  private static final Refusal NOT_YOURS = new Refusal("您未借此书。", "It is not on loan to you.");
  private static final Refusal TOO_MUCH = new Refusal("超过欠款。", "More than is owed.");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> pins = new HashMap<>();
  private final Map<String, Money> debts = new HashMap<>();
  private final Set<String> blocked = new HashSet<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> loans = new HashMap<>();
  private final Map<String, String> holds = new HashMap<>();
  private final Map<String, String> remarks = new HashMap<>();
  private final Map<String, Outcome<?>> decided = new HashMap<>();
  private int decisions;
  private boolean broken;

  public synchronized SmallLibrary reader(String card, String name, String pin, Money debt) {
    names.put(card, name);
    pins.put(card, pin);
    debts.put(card, debt);
    return this;
  }

  public synchronized SmallLibrary copy(String barcode, String title) {
    titles.put(barcode, title);
    return this;
  }

  /** From now on every decision fails, as when the store is away. */
  public synchronized void breaks() {
    broken = true;
  }

  public synchronized void worksAgain() {
    broken = false;
  }

  /** How often something was decided anew. */
  public synchronized int decisions() {
    return decisions;
  }

  public synchronized Optional<String> holder(String barcode) {
    return Optional.ofNullable(loans.get(barcode));
  }

  @Override
  public synchronized Optional<Account> account(Terminal at, String card) {
    return Optional.ofNullable(names.get(card)).map(name -> account(card, name));
  }

  @Override
  public synchronized boolean proves(Terminal at, String card, String pin) {
    return pin.equals(pins.get(card));
  }

  @Override
  public synchronized Optional<Copy> copy(Terminal at, String barcode) {
    return Optional.ofNullable(titles.get(barcode)).map(title -> shown(barcode, title));
  }

  @Override
  public Outcome<Lent> lend(
      Terminal at, Transaction transaction, String card, String barcode, boolean renewalWished) {
    return once(
        transaction,
        () -> {
          if (!names.containsKey(card)) {
            return Outcome.refused(Refusal.UNKNOWN_CARD);
          }
          if (!titles.containsKey(barcode)) {
            return Outcome.refused(Refusal.UNKNOWN_COPY);
          }
          if (blocked.contains(card) && transaction.offline().isEmpty()) {
            return Outcome.refused(BLOCKED);
          }
          boolean had = card.equals(loans.get(barcode));
          if (loans.containsKey(barcode) && !(had && renewalWished)) {
            return Outcome.refused(ON_LOAN);
          }
          loans.put(barcode, card);
          return Outcome.done(lent(barcode, had));
        });
  }

  @Override
  public Outcome<TakenBack> takeBack(Terminal at, Transaction transaction, String barcode) {
    return once(
        transaction,
        () -> {
          if (!titles.containsKey(barcode)) {
            return Outcome.refused(Refusal.UNKNOWN_COPY);
          }
          loans.remove(barcode);
          var next =
              holds.containsValue(barcode)
                  ? new TakenBack.Next.PickUpShelf()
                  : new TakenBack.Next.Shelf();
          return Outcome.done(
              new TakenBack(barcode, titles.get(barcode), "A1", MediaKind.BOOK, next));
        });
  }

  @Override
  public Outcome<Lent> renew(Terminal at, Transaction transaction, String card, String barcode) {
    return once(
        transaction,
        () ->
            card.equals(loans.get(barcode))
                ? Outcome.done(lent(barcode, true))
                : Outcome.refused(NOT_YOURS));
  }

  @Override
  public Outcome<Renewals> renewAll(Terminal at, Transaction transaction, String card) {
    return once(
        transaction,
        () ->
            names.containsKey(card)
                ? Outcome.done(new Renewals(onLoan(card), List.of()))
                : Outcome.refused(Refusal.UNKNOWN_CARD));
  }

  @Override
  public Outcome<Waiting> placeHold(
      Terminal at, Transaction transaction, String card, HoldWish wish) {
    return once(
        transaction,
        () -> {
          if (!titles.containsKey(wish.barcode())) {
            return Outcome.refused(Refusal.UNKNOWN_COPY);
          }
          holds.put(card, wish.barcode());
          return Outcome.done(waiting(wish, 1));
        });
  }

  @Override
  public Outcome<Waiting> changeHold(
      Terminal at, Transaction transaction, String card, HoldWish wish) {
    return once(
        transaction,
        () ->
            holds.containsKey(card) ? Outcome.done(waiting(wish, 1)) : Outcome.refused(NOT_YOURS));
  }

  @Override
  public Outcome<Waiting> cancelHold(
      Terminal at, Transaction transaction, String card, HoldWish wish) {
    return once(
        transaction,
        () ->
            holds.remove(card) != null
                ? Outcome.done(waiting(wish, 0))
                : Outcome.refused(NOT_YOURS));
  }

  @Override
  public Outcome<String> pay(
      Terminal at, Transaction transaction, String card, Money amount, String fee) {
    return once(
        transaction,
        () -> {
          var owed = debts.getOrDefault(card, Money.ZERO);
          if (amount.compareTo(owed) > 0) {
            return Outcome.refused(TOO_MUCH);
          }
          debts.put(card, owed.minus(amount));
          return Outcome.done("receipt-1");
        });
  }

  @Override
  public synchronized void block(Terminal at, String card) {
    blocked.add(card);
  }

  @Override
  public synchronized void unblock(Terminal at, String card) {
    blocked.remove(card);
  }

  @Override
  public synchronized Outcome<Copy> remark(Terminal at, String barcode, String remark) {
    if (!titles.containsKey(barcode)) {
      return Outcome.refused(Refusal.UNKNOWN_COPY);
    }
    remarks.put(barcode, remark);
    return Outcome.done(shown(barcode, titles.get(barcode)));
  }

  @SuppressWarnings("unchecked")
  private synchronized <T> Outcome<T> once(Transaction transaction, Supplier<Outcome<T>> deciding) {
    if (broken) {
      throw new IllegalStateException("the store is away; 0440001234 must not be logged");
    }
    return (Outcome<T>)
        decided.computeIfAbsent(
            transaction.key(),
            _ -> {
              decisions++;
              return deciding.get();
            });
  }

  private Account account(String card, String name) {
    Map<AccountList, List<String>> lists = new EnumMap<>(AccountList.class);
    lists.put(AccountList.LOANS, onLoan(card));
    lists.put(
        AccountList.UNAVAILABLE_HOLDS,
        holds.containsKey(card) ? List.of(holds.get(card)) : List.of());
    boolean barred = blocked.contains(card);
    return new Account(
        card,
        name,
        barred ? Set.of(Bar.NO_LOANS, Bar.NO_RENEWALS, Bar.NO_HOLDS) : Set.of(),
        debts.getOrDefault(card, Money.ZERO),
        Money.ofYuan("20"),
        10,
        5,
        lists,
        barred ? Optional.of(BLOCKED) : Optional.empty());
  }

  private List<String> onLoan(String card) {
    var barcodes = new ArrayList<String>();
    loans.forEach(
        (barcode, holder) -> {
          if (holder.equals(card)) {
            barcodes.add(barcode);
          }
        });
    barcodes.sort(null);
    return barcodes;
  }

  private Copy shown(String barcode, String title) {
    boolean onLoan = loans.containsKey(barcode);
    return new Copy(
        barcode,
        title,
        ISIL,
        "A1",
        ISIL,
        Optional.of("I247.5/123"),
        ItemType.BOOK,
        onLoan ? Copy.Standing.ON_LOAN : Copy.Standing.AVAILABLE,
        onLoan ? Optional.of(DUE) : Optional.empty(),
        (int) holds.values().stream().filter(barcode::equals).count(),
        Optional.ofNullable(remarks.get(barcode)));
  }

  private Lent lent(String barcode, boolean had) {
    var due = had ? DUE.plus(Duration.ofDays(30)) : DUE;
    return new Lent(barcode, titles.getOrDefault(barcode, ""), MediaKind.BOOK, due, had);
  }

  private Waiting waiting(HoldWish wish, int place) {
    return new Waiting(
        place, false, wish.expires(), ISIL.value(), titles.getOrDefault(wish.barcode(), ""));
  }
}

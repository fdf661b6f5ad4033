package org.smartlibrary.loan.circulation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;

/**
 * Completes what crashes left, and cuts the links between readers and what they had. Two at once do
 * the same twice, which changes nothing.
 */
public final class Sweeper {

  private static final int AT_ONCE = 200;

  private final DeskParts.Kept kept;
  private final Settlement settlement;
  private final Places places;
  private final Readers readers;
  private final CirculationMeters meters;
  private final RetentionSettings settings;
  private final Clock clock;
  private @Nullable ReaderId lastLookedAt;

  Sweeper(
      DeskParts.Kept kept,
      Settlement settlement,
      Places places,
      Readers readers,
      CirculationMeters meters,
      RetentionSettings settings,
      Clock clock) {
    this.kept = kept;
    this.settlement = settlement;
    this.places = places;
    this.readers = readers;
    this.meters = meters;
    this.settings = settings;
    this.clock = clock;
  }

  /** Does what decisions still ask of other documents. */
  public void complete() {
    var before = clock.instant().minus(settings.settleAfter());
    var forgotten = kept.copies().unsettledSince(before, AT_ONCE);
    forgotten.forEach(settlement::settle);
    meters.completed(forgotten.size());
  }

  /** Looks through the next accounts, and begins anew behind the last one. */
  public void repairAccounts() {
    var next = kept.accounts().behind(lastLookedAt, AT_ONCE);
    next.forEach(places::repair);
    lastLookedAt = next.size() < AT_ONCE ? null : next.getLast().reader();
  }

  /** Cuts the links that are old enough; a reader who keeps a history keeps them. */
  public void cutLinks() {
    var before = clock.instant().minus(settings.linkedFor());
    for (var old = due(before); !old.isEmpty(); old = due(before)) {
      List<LoanId> kept = new ArrayList<>();
      List<LoanId> cut = new ArrayList<>();
      old.forEach(loan -> (keepsHistory(loan) ? kept : cut).add(loan.id()));
      this.kept.closed().keep(kept);
      this.kept.closed().cut(cut);
      meters.cut(cut.size());
    }
  }

  private List<ClosedLoan> due(java.time.Instant before) {
    return kept.closed().linkedAndClosedBefore(before, AT_ONCE);
  }

  private boolean keepsHistory(ClosedLoan loan) {
    return loan.reader() != null
        && readers.find(loan.reader()).filter(Reader::keepsHistory).isPresent();
  }
}

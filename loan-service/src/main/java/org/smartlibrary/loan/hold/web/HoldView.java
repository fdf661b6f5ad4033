package org.smartlibrary.loan.hold.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.hold.Hold;
import org.smartlibrary.loan.hold.HoldPhase;
import org.smartlibrary.loan.hold.HoldState;
import org.smartlibrary.loan.hold.Outlook;
import org.smartlibrary.loan.hold.Wish;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;

/**
 * A hold as it is shown; what it does not have is left out.
 *
 * @param title the union record that is waited for now
 * @param copy the one copy that is waited for, when no other will do
 * @param about the title in words
 * @param wantedUntil when the reader's last day is over
 * @param item the copy that is meant for the reader
 * @param from where that copy is, or comes from
 * @param collectUntil how long it waits on the pick-up shelf
 * @param why how an expired one came to its end
 * @param queue for one that waits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldView(
    HoldId id,
    ReaderId reader,
    @Nullable UnionId title,
    @Nullable ItemKey copy,
    String about,
    Isil pickup,
    Instant placedAt,
    Instant wantedUntil,
    HoldPhase state,
    Instant since,
    @Nullable Instant suspendedUntil,
    @Nullable ItemKey item,
    @Nullable Isil from,
    @Nullable Instant collectUntil,
    HoldState.Expired.@Nullable Why why,
    @Nullable QueueView queue) {

  /** How the line stands, and from what that is known. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record QueueView(
      int place,
      int suspendedAhead,
      int copies,
      int lent,
      int overdue,
      @Nullable Instant expected,
      String basis) {

    static QueueView of(Outlook outlook) {
      return new QueueView(
          outlook.place(),
          outlook.suspendedAhead(),
          outlook.copies(),
          outlook.lent(),
          outlook.overdue(),
          outlook.expected().orElse(null),
          outlook.expected().isPresent()
              ? "if everybody returns on the last day, and whoever is before you keeps a copy for a"
                  + " whole loan"
              : "no copy in reach has a day on which it is due");
    }
  }

  static HoldView of(Hold hold) {
    return of(hold, Optional.empty());
  }

  static HoldView of(Hold hold, Optional<Outlook> outlook) {
    var state = hold.state();
    return new HoldView(
        hold.id(),
        hold.request().reader(),
        hold.wish() instanceof Wish.Title(UnionId title) ? title : null,
        hold.wish() instanceof Wish.Copy(ItemKey copy) ? copy : null,
        hold.title(),
        hold.pickup(),
        hold.placedAt(),
        hold.endsAt(),
        state.phase(),
        hold.since(),
        hold.suspendedUntil(),
        hold.item().orElse(null),
        from(state),
        state instanceof HoldState.Ready(_, Instant until) ? until : null,
        state instanceof HoldState.Expired(var why) ? why : null,
        outlook.map(QueueView::of).orElse(null));
  }

  private static @Nullable Isil from(HoldState state) {
    return switch (state) {
      case HoldState.Allocated(_, Isil at, _) -> at;
      case HoldState.InTransit(_, Isil from) -> from;
      case HoldState.Asked _, HoldState.Waiting _, HoldState.Ready _, HoldState.Over _ -> null;
    };
  }
}

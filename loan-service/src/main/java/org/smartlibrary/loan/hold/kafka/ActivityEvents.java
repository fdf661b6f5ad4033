package org.smartlibrary.loan.hold.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.hold.Hold;
import org.smartlibrary.loan.hold.HoldActivity;
import org.smartlibrary.loan.hold.HoldActivity.Outcome;
import org.smartlibrary.loan.hold.HoldEvents;
import org.smartlibrary.loan.hold.Step;
import org.smartlibrary.loan.hold.Wish;
import org.smartlibrary.loan.patron.Pseudonyms;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.security.Isil;

/** Holds as whoever counts them hears of them: no reader in it but the year's pseudonym. */
final class ActivityEvents implements HoldEvents {

  static final String TOPIC = "loan.activity";
  static final String PLACED = "org.smartlibrary.loan.hold-placed.v1";
  static final String READY = "org.smartlibrary.loan.hold-ready.v1";
  static final String ENDED = "org.smartlibrary.loan.hold-ended.v1";

  private final Pseudonyms pseudonyms;

  ActivityEvents(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /** The data of all three; what does not belong to a type is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Told(
      String pseudonym,
      ReaderGroup group,
      Isil home,
      Isil library,
      @Nullable UnionId title,
      @Nullable Isil owner,
      Instant placedAt,
      @Nullable Outcome outcome,
      Instant at) {}

  @Override
  public List<OutgoingEvent> written(Step step) {
    return step.told().stream().map(activity -> event(step.hold(), activity)).toList();
  }

  private OutgoingEvent event(Hold hold, HoldActivity activity) {
    var told =
        switch (activity) {
          case HoldActivity.Placed _ -> told(hold, owner(hold), null);
          case HoldActivity.Ready(ItemKey item) -> told(hold, item.owner(), null);
          case HoldActivity.Ended(Outcome outcome, var item) ->
              told(hold, item == null ? owner(hold) : item.owner(), outcome);
        };
    return new OutgoingEvent(TOPIC, told.pseudonym(), type(activity), hold.since(), told);
  }

  private static String type(HoldActivity activity) {
    return switch (activity) {
      case HoldActivity.Placed _ -> PLACED;
      case HoldActivity.Ready _ -> READY;
      case HoldActivity.Ended _ -> ENDED;
    };
  }

  private Told told(Hold hold, @Nullable Isil owner, @Nullable Outcome outcome) {
    return new Told(
        pseudonyms.of(hold.request().reader(), hold.since()),
        hold.belonging().group(),
        hold.belonging().home(),
        hold.pickup(),
        title(hold).orElse(null),
        owner,
        hold.placedAt(),
        outcome,
        hold.since());
  }

  private static Optional<UnionId> title(Hold hold) {
    return hold.wish() instanceof Wish.Title(UnionId id) ? Optional.of(id) : Optional.empty();
  }

  private static @Nullable Isil owner(Hold hold) {
    return hold.wish() instanceof Wish.Copy(ItemKey item) ? item.owner() : null;
  }
}

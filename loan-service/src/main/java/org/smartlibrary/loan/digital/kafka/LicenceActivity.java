package org.smartlibrary.loan.digital.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.digital.LeaseActivity;
import org.smartlibrary.loan.digital.LeaseEvents;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.patron.Pseudonyms;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Component;

/**
 * Digital loans as whoever counts them hears of them: by the same names as of copies, with the
 * licence in the place of the copy's record, and no reader but the year's pseudonym.
 */
@Component
class LicenceActivity implements LeaseEvents {

  static final String TOPIC = "loan.activity";

  private final Pseudonyms pseudonyms;

  LicenceActivity(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /** The data of all three; what does not belong to a type is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Told(
      String pseudonym,
      ReaderGroup group,
      Isil home,
      Isil library,
      LicenceId licence,
      ItemType itemType,
      Instant at,
      @Nullable Instant due) {}

  @Override
  public List<OutgoingEvent> written(List<LeaseActivity> told) {
    return told.stream().map(this::event).toList();
  }

  private OutgoingEvent event(LeaseActivity activity) {
    String pseudonym = pseudonyms.of(activity.reader().id(), activity.at());
    Told told =
        new Told(
            pseudonym,
            activity.reader().group(),
            activity.reader().home(),
            activity.reader().home(),
            activity.licence(),
            ItemType.EBOOK,
            activity.at(),
            due(activity));
    return new OutgoingEvent(TOPIC, pseudonym, type(activity), activity.at(), told);
  }

  private static @Nullable Instant due(LeaseActivity activity) {
    return switch (activity) {
      case LeaseActivity.Lent lent -> lent.until();
      case LeaseActivity.Renewed renewed -> renewed.until();
      case LeaseActivity.Returned _ -> null;
    };
  }

  private static String type(LeaseActivity activity) {
    return switch (activity) {
      case LeaseActivity.Lent _ -> "org.smartlibrary.loan.lent.v1";
      case LeaseActivity.Renewed _ -> "org.smartlibrary.loan.renewed.v1";
      case LeaseActivity.Returned _ -> "org.smartlibrary.loan.returned.v1";
    };
  }
}

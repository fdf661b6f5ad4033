package org.smartlibrary.loan.circulation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/**
 * Takes over what a desk did while it was cut off, in its order. Each action is done as if it had
 * come in time, within bounds; what contradicts what happened elsewhere meanwhile is answered, and
 * kept for those who have to see to it.
 */
public final class OfflineDesk {

  private final CirculationDesk desk;
  private final Readers readers;
  private final OfflineAnswers answers;
  private final RetentionSettings settings;
  private final Clock clock;

  public OfflineDesk(
      CirculationDesk desk,
      Readers readers,
      OfflineAnswers answers,
      RetentionSettings settings,
      Clock clock) {
    this.desk = desk;
    this.readers = readers;
    this.answers = answers;
    this.settings = settings;
    this.clock = clock;
  }

  public List<OfflineAnswer> take(Isil at, List<OfflineAction> actions) {
    return actions.stream().map(action -> take(at, action)).toList();
  }

  public Page<OfflineAnswer> refused(Isil at, PageRequest request) {
    return answers.refused(at, request);
  }

  public void forgetOld() {
    answers.forgetBefore(clock.instant().minus(settings.offlineKept()));
  }

  private OfflineAnswer take(Isil at, OfflineAction action) {
    return answers
        .find(at, action.id())
        .orElseGet(
            () -> {
              var answer = done(at, action);
              answers.add(at, answer, clock.instant());
              return answer;
            });
  }

  private OfflineAnswer done(Isil at, OfflineAction action) {
    var when = within(action.recordedAt());
    var request = "%s|%s|%s".formatted(action.kind(), action.reader(), action.barcode());
    var ticket = Ticket.of("offline|" + at, action.id(), request);
    var scan = new Scan(action.barcode(), action.owner(), at, when, ticket);
    return switch (action.kind()) {
      case LEND -> answer(action, when, lend(action, scan));
      case RENEW -> answer(action, when, renew(scan));
      case RETURN -> returned(action, when, desk.giveBack(scan));
    };
  }

  /** A desk's clock may be wrong: nothing happens in the future, or too long ago. */
  private Instant within(Instant recorded) {
    var now = clock.instant();
    var earliest = now.minus(settings.offlineFor());
    return recorded.isAfter(now) ? now : recorded.isBefore(earliest) ? earliest : recorded;
  }

  private Answer<Lent> lend(OfflineAction action, Scan scan) {
    return reader(action.reader())
        .map(reader -> desk.lend(reader, scan))
        .orElseGet(() -> new Answer.Refused<>(unknownReader()));
  }

  private Answer<Lent> renew(Scan scan) {
    return desk.copies(scan).stream()
        .flatMap(copy -> copy.openLoan().stream())
        .findFirst()
        .map(loan -> desk.renew(loan.id(), scan.when(), scan.ticket()))
        .orElseGet(() -> new Answer.Refused<>(LoanFile.notOnLoan()));
  }

  private Optional<Reader> reader(@Nullable String cardOrId) {
    return Optional.ofNullable(cardOrId)
        .flatMap(
            text ->
                CardNumber.of(text)
                    .flatMap(readers::withCard)
                    .or(() -> ReaderId.of(text).flatMap(readers::find)));
  }

  private static OfflineAnswer answer(OfflineAction action, Instant when, Answer<Lent> answer) {
    return switch (answer) {
      case Answer.Done<Lent>(var lent) ->
          of(action, when, lent.loan().id(), lent.loan().due(), null);
      case Answer.Refused<Lent>(var refusal) -> of(action, when, null, null, refusal);
    };
  }

  private static OfflineAnswer returned(
      OfflineAction action, Instant when, Answer<Returned> answer) {
    return switch (answer) {
      case Answer.Done<Returned>(var returned) ->
          of(action, when, returned.loan().map(ClosedLoan::id).orElse(null), null, null);
      case Answer.Refused<Returned>(var refusal) -> of(action, when, null, null, refusal);
    };
  }

  private static OfflineAnswer of(
      OfflineAction action,
      Instant when,
      @Nullable LoanId loan,
      @Nullable Instant due,
      @Nullable Refusal refusal) {
    return new OfflineAnswer(
        action.id(), action.kind(), action.barcode(), when, loan, due, refusal);
  }

  private static Refusal unknownReader() {
    return Refusal.of(
        Rule.UNKNOWN_READER,
        "No reader has this card or id.",
        "Look for the reader by name, and lend the copy again.");
  }
}

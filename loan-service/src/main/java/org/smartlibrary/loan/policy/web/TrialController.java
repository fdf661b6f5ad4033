package org.smartlibrary.loan.policy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.policy.Draft;
import org.smartlibrary.loan.policy.Drafts;
import org.smartlibrary.loan.policy.LibraryPolicies;
import org.smartlibrary.loan.policy.Line;
import org.smartlibrary.loan.policy.PastLoans;
import org.smartlibrary.loan.policy.PolicyDesk;
import org.smartlibrary.loan.policy.Trial;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tries a draft on the loans of the last 90 days. */
@RestController
@Tag(name = "Policies")
class TrialController {

  private static final Duration BACK = Duration.ofDays(90);
  private static final int MOST_LOANS = 200_000;

  private final Drafts drafts;
  private final LibraryPolicies policies;
  private final PolicyDesk desk;
  private final PastLoans loans;
  private final Staff staff;
  private final Clock clock;

  TrialController(
      Drafts drafts,
      LibraryPolicies policies,
      PolicyDesk desk,
      PastLoans loans,
      Staff staff,
      Clock clock) {
    this.drafts = drafts;
    this.policies = policies;
    this.desk = desk;
    this.loans = loans;
    this.staff = staff;
    this.clock = clock;
  }

  @PostMapping("/api/policies/{isil}/draft/trial")
  @Operation(
      summary = "What the draft would have done to the loans of the last 90 days",
      description =
          "How many would have been longer, shorter or refused, by reader group and item type, at the library and below it. Compared are the lines of one day (on): today, or the first one on which all of the draft's lines have begun. At most the newest 200,000 loans are tried; «complete» says whether these were all.")
  TrialView trial(@PathVariable Isil isil, @RequestParam Optional<LocalDate> on, Caller caller) {
    var library = staff.actsFor(caller, isil, "tries a draft of regulations");
    var draft = drafts.find(isil).orElseThrow(() -> DraftController.none(isil));
    return tried(library, draft, on.orElseGet(() -> day(library, draft)));
  }

  private TrialView tried(Library library, Draft draft, LocalDate on) {
    var since = clock.instant().minus(BACK);
    var trial = new Trial(policies::tree, library.isil(), draft.lines(), on);
    boolean complete = loans.since(library.isil(), since, MOST_LOANS, trial::add);
    var effects = trial.effects();
    return new TrialView(
        library.isil(),
        draft.version(),
        on,
        since,
        complete,
        TrialView.sum(effects, Trial.Effect::loans),
        TrialView.sum(effects, Trial.Effect::longer),
        TrialView.sum(effects, Trial.Effect::shorter),
        TrialView.sum(effects, Trial.Effect::refused),
        effects,
        desk.examine(library, draft.lines()));
  }

  private LocalDate day(Library library, Draft draft) {
    var today = clock.instant().atZone(library.zone()).toLocalDate();
    return Stream.concat(Stream.of(today), draft.lines().stream().map(Line::from))
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(today);
  }
}

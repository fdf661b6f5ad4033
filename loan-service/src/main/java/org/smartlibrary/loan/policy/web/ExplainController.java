package org.smartlibrary.loan.policy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.UnknownLibrary;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.policy.LibraryPolicies;
import org.smartlibrary.loan.policy.Term;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.problem.ProblemException;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says what holds in a case, and why. */
@RestController
@Tag(name = "Policies")
class ExplainController {

  private final LibraryPolicies policies;
  private final Libraries libraries;
  private final Asked asked;
  private final Clock clock;

  ExplainController(LibraryPolicies policies, Libraries libraries, Asked asked, Clock clock) {
    this.policies = policies;
    this.libraries = libraries;
    this.asked = asked;
    this.clock = clock;
  }

  @GetMapping("/api/policies/explain")
  @Operation(
      summary = "What holds for a reader and a copy at a library, and which line decided and why",
      description =
          "For everybody who is signed in. A reader is asked about by the library's staff (identifier or card), and by those to whom the reader's account is open (identifier or «me»); anybody may ask for a group. Every line that speaks of the case and did not decide is named, with the reason.")
  ExplainView explain(
      @RequestParam Optional<String> reader,
      @RequestParam Optional<ReaderGroup> group,
      @Parameter(description = "OWNER|BARCODE") @RequestParam Optional<String> item,
      @RequestParam Optional<ItemType> type,
      @Parameter(description = "the library; the item's owner when not said") @RequestParam
          Optional<Isil> at,
      @Parameter(description = "the day; today when not said") @RequestParam Optional<LocalDate> on,
      Caller caller) {
    if (reader.isPresent() == group.isPresent() || item.isPresent() == type.isPresent()) {
      throw unclear("Either a reader or a group, and either an item or a type, must be named.");
    }
    var copy = item.map(asked::item);
    var library =
        library(
            at.or(() -> copy.map(one -> one.key().owner()))
                .orElseThrow(() -> unclear("No library is named.")));
    var whose =
        group.orElseGet(() -> asked.reader(reader.orElse(""), library.isil(), caller).group());
    var what = type.orElseGet(() -> copy.orElseThrow().type());
    return explained(library, whose, what, on.orElseGet(() -> today(library)));
  }

  private ExplainView explained(Library library, ReaderGroup group, ItemType type, LocalDate on) {
    var tree = policies.tree(library.isil());
    var values =
        Arrays.stream(Term.values())
            .map(term -> tree.decide(term, group, type, on))
            .map(ExplainView.OneValue::of)
            .toList();
    var path = libraries.path(library.isil()).reversed().stream().map(Library::isil).toList();
    return new ExplainView(library.isil(), group, type, on, path, values);
  }

  private Library library(Isil isil) {
    return libraries.find(isil).orElseThrow(() -> new UnknownLibrary(isil));
  }

  private LocalDate today(Library library) {
    return clock.instant().atZone(library.zone()).toLocalDate();
  }

  private static ProblemException unclear(String detail) {
    return PolicyProblems.QUESTION.because(detail).exception();
  }
}

package org.smartlibrary.federation.cluster.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.Clusters;
import org.smartlibrary.federation.cluster.RuleBook;
import org.smartlibrary.federation.cluster.RulesDesk;
import org.smartlibrary.federation.cluster.RulesState;
import org.smartlibrary.federation.cluster.ShadowReport;
import org.smartlibrary.federation.cluster.match.RuleSet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets operators try other rules over the live clusters, and switch to them. */
@RestController
@RequestMapping("/api/union/rules")
@Tag(name = "Union")
class RulesController {

  private final RulesDesk desk;
  private final RuleBook book;
  private final Clusters clusters;

  RulesController(RulesDesk desk, RuleBook book, Clusters clusters) {
    this.desk = desk;
    this.book = book;
    this.clusters = clusters;
  }

  /** What is to differ from the rules as they are built; or the version of rules known already. */
  record Wanted(
      @Nullable Integer version,
      @Nullable Integer sameFrom,
      @Nullable Integer uncertainFrom,
      @Nullable Map<String, Integer> percent,
      @Nullable Set<String> withoutVetoes) {

    RuleSet rules() {
      return new RuleSet(
          0,
          Optional.ofNullable(sameFrom).orElse(RuleSet.BUILT.sameFrom()),
          Optional.ofNullable(uncertainFrom).orElse(RuleSet.BUILT.uncertainFrom()),
          Optional.ofNullable(percent).orElse(Map.of()),
          Optional.ofNullable(withoutVetoes).orElse(Set.of()));
    }
  }

  /** Which rules are followed, and what is left to be derived under them. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Shown(
      RuleSet active,
      boolean renewing,
      long renewed,
      long components,
      @Nullable ShadowReport shadow) {}

  @GetMapping
  @Operation(
      summary = "The rules that are followed, and the report of the last shadow run",
      description =
          "While renewing, components are derived again under rules that were switched to; renewed"
              + " of about so many components.")
  Shown rules() {
    RulesState state = clusters.rules();
    return new Shown(
        state.rules(),
        state.renewing(),
        state.renewed(),
        clusters.components(),
        book.newestReport().orElse(null));
  }

  @PostMapping("/shadow")
  @Operation(
      summary = "Tries other rules over all clusters in the background, and changes nothing",
      description =
          "Thresholds, the percentage of each rule's weight, and vetoes left out; or the version of"
              + " rules that were tried before. The report tells merges and splits with samples.")
  ResponseEntity<?> shadow(@RequestBody Wanted wanted) {
    Optional<RuleSet> known = Optional.ofNullable(wanted.version()).flatMap(book::find);
    if (wanted.version() != null && known.isEmpty()) {
      return unknown(wanted.version());
    }
    RuleSet rules = known.orElseGet(wanted::rules);
    if (!rules.faults().isEmpty()) {
      return RulesProblems.faulty(rules.faults()).response();
    }
    return desk.tryOut(rules)
        .<ResponseEntity<?>>map(tried -> ResponseEntity.accepted().body(tried))
        .orElseGet(() -> RulesProblems.BUSY.because("A shadow run has not ended yet.").response());
  }

  @PostMapping("/activate")
  @Operation(
      summary = "Switches to rules whose shadow run has finished; version 0 are those built",
      description = "The search goes on while the clusters are derived again in the background.")
  ResponseEntity<?> activate(@RequestBody Wanted wanted) {
    int version = Optional.ofNullable(wanted.version()).orElse(-1);
    return switch (desk.activate(version)) {
      case ORDERED -> ResponseEntity.accepted().build();
      case UNKNOWN -> unknown(version);
      case UNTRIED ->
          RulesProblems.UNTRIED
              .because("Version %d was not tried to the end.".formatted(version))
              .response();
    };
  }

  private static ResponseEntity<?> unknown(int version) {
    return RulesProblems.UNKNOWN
        .because("There are no rules of version %d.".formatted(version))
        .response();
  }
}

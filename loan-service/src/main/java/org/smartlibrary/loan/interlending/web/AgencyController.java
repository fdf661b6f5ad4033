package org.smartlibrary.loan.interlending.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.Agencies;
import org.smartlibrary.loan.interlending.Agency;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.InterlendingSettings;
import org.smartlibrary.loan.interlending.iso18626.Conversation;
import org.smartlibrary.starter.network.NetworkRules;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agencies outside, written down by an operator. */
@RestController
@RequestMapping("/api/interlending/agencies")
@Tag(name = "Agencies", description = "Libraries outside the network that speak ISO 18626")
class AgencyController {

  private static final int SHORTEST_SECRET = 32;
  private static final int LONGEST = 200;

  private final Agencies agencies;
  private final NetworkRules rules;

  AgencyController(Agencies agencies, InterlendingSettings settings) {
    this.agencies = agencies;
    this.rules = new NetworkRules(settings.allowedNetworks());
  }

  /** An agency as it is written down. */
  record Form(
      @Nullable String name,
      @Schema(description = "where it takes messages", example = "https://ill.example.org/iso18626")
          @Nullable URI endpoint,
      @Schema(
              description =
                  "by which it is known, at least 32 characters; left out, the old one stays",
              accessMode = Schema.AccessMode.WRITE_ONLY)
          @Nullable String secret,
      @Schema(
              description = "by which it knows us; left out, the old one stays",
              accessMode = Schema.AccessMode.WRITE_ONLY)
          @Nullable String ourSecret,
      @Schema(description = "whether it is asked when no member can supply")
          @Nullable Boolean lastResort) {

    /** Without what is secret. */
    @Override
    public String toString() {
      return "agency " + name;
    }
  }

  /** An agency as it is shown. */
  @Schema(name = "Agency")
  record View(
      AgencyId id,
      String name,
      @Nullable URI endpoint,
      boolean hasSecret,
      boolean hasOurSecret,
      boolean lastResort) {

    static View of(Agency agency) {
      return new View(
          agency.id(),
          agency.name(),
          agency.endpoint(),
          agency.secretDigest() != null,
          agency.ourSecret() != null,
          agency.lastResort());
    }
  }

  @GetMapping
  @Operation(summary = "All agencies")
  List<View> all() {
    return agencies.all().stream().map(View::of).toList();
  }

  @PutMapping("/{id}")
  @Operation(summary = "Writes an agency down, under a name such as ISIL:US-DLC")
  View put(@PathVariable String id, @RequestBody Form form) {
    AgencyId name = id(id);
    check(form);
    Optional<Agency> known = agencies.find(name);
    Agency agency =
        new Agency(
            name,
            form.name() == null ? name.value() : form.name(),
            form.endpoint(),
            form.secret() == null
                ? known.map(Agency::secretDigest).orElse(null)
                : Conversation.digest(form.secret()),
            form.ourSecret() == null
                ? known.filter(same -> isSameServer(same, form)).map(Agency::ourSecret).orElse(null)
                : form.ourSecret(),
            Boolean.TRUE.equals(form.lastResort()),
            known.map(Agency::version).orElse(0L) + 1);
    agencies.put(agency);
    return View.of(agency);
  }

  /** What was meant for one server is not shown to another. */
  private static boolean isSameServer(Agency known, Form form) {
    URI before = known.endpoint();
    URI now = form.endpoint();
    return before != null && now != null && before.resolve("/").equals(now.resolve("/"));
  }

  private void check(Form form) {
    Problem problem =
        InterlendingProblems.WRONG_REQUEST.because("The agency is not described as it should be.");
    if (form.name() != null && form.name().length() > LONGEST) {
      problem = problem.error("/name", "has at most %d characters".formatted(LONGEST));
    }
    if (form.secret() != null && form.secret().length() < SHORTEST_SECRET) {
      problem = problem.error("/secret", "has at least %d characters".formatted(SHORTEST_SECRET));
    }
    if (form.ourSecret() != null && !form.ourSecret().matches("[\\x21-\\x7e]{1,200}")) {
      problem = problem.error("/ourSecret", "has 1 to 200 visible ASCII characters");
    }
    if (!problem.errors().isEmpty()) {
      throw problem.exception();
    }
    URI endpoint = form.endpoint();
    if (endpoint != null) {
      rules
          .objection(endpoint)
          .ifPresent(
              why -> {
                throw InterlendingProblems.FORBIDDEN_AGENCY_ADDRESS
                    .because(why)
                    .error("/endpoint", why)
                    .exception();
              });
    }
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Forgets an agency; its requests stay")
  ResponseEntity<Void> delete(@PathVariable String id) {
    if (!agencies.remove(id(id))) {
      throw unknown(id);
    }
    return ResponseEntity.noContent().build();
  }

  private static AgencyId id(String text) {
    try {
      return AgencyId.parse(text);
    } catch (IllegalArgumentException _) {
      throw unknown(text);
    }
  }

  private static ProblemException unknown(String id) {
    return InterlendingProblems.UNKNOWN_AGENCY
        .because("There is no agency %s.".formatted(id))
        .exception();
  }
}

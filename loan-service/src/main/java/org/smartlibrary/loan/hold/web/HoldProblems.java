package org.smartlibrary.loan.hold.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.smartlibrary.loan.hold.HoldDecision;
import org.smartlibrary.loan.hold.HoldRule;
import org.smartlibrary.loan.hold.Refusal;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Why the line says no: a page a rule. */
@Configuration(proxyBeanMethods = false)
class HoldProblems {

  static final ProblemType UNKNOWN =
      new ProblemType(
          "hold-unknown",
          HttpStatus.NOT_FOUND,
          "No such hold, title or copy",
          "There is none under this name, or none that you may see: the two are answered alike. A new"
              + " title or copy is known some seconds after its record.");

  static final ProblemType KEY_REUSED =
      new ProblemType(
          "hold-key-reused",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The key was used before",
          "Another request came with the same Idempotency-Key. Give each request a key of its own.");

  @Bean
  ProblemTypes holdProblemTypes() {
    return new ProblemTypes(
        Stream.concat(
                Stream.of(UNKNOWN, KEY_REUSED),
                Arrays.stream(HoldRule.values()).map(HoldProblems::typeOf))
            .toList());
  }

  static Problem unknown() {
    return UNKNOWN.because("There is no such hold, or none that you may see.");
  }

  static Problem unknown(HoldDecision.Unknown unknown) {
    return UNKNOWN.because("There is no %s here.".formatted(unknown.what()));
  }

  static Problem keyUsed() {
    return KEY_REUSED.because("The Idempotency-Key was used for another request.");
  }

  static Problem refused(Refusal refusal) {
    var rule = refusal.rule();
    var problem =
        typeOf(rule)
            .because(RulePages.reason(rule))
            .with("rule", rule)
            .with("help", RulePages.help(rule));
    return refusal.met() == null || refusal.limit() == null
        ? problem
        : problem.with("counter", Map.of("met", refusal.met(), "limit", refusal.limit()));
  }

  static ProblemType typeOf(HoldRule rule) {
    return new ProblemType(
        "hold-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        HttpStatus.CONFLICT,
        RulePages.reason(rule),
        RulePages.help(rule));
  }
}

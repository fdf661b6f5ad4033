package org.smartlibrary.loan.digital.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.smartlibrary.loan.digital.LeaseDecision;
import org.smartlibrary.loan.digital.LeaseRule;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Why no digital loan is made or changed: a page a rule. */
@Configuration(proxyBeanMethods = false)
class DigitalProblems {

  static final ProblemType UNKNOWN =
      new ProblemType(
          "digital-unknown",
          HttpStatus.NOT_FOUND,
          "No such licence or lease",
          "There is none under this name, or none that you may see: the two are answered alike. A"
              + " lease that is over is forgotten.");

  @Bean
  ProblemTypes digitalProblemTypes() {
    return new ProblemTypes(
        Stream.concat(
                Stream.of(UNKNOWN), Arrays.stream(LeaseRule.values()).map(DigitalProblems::typeOf))
            .toList());
  }

  static Problem unknown(String what) {
    return UNKNOWN.because("There is no %s, or none that you may see.".formatted(what));
  }

  static Problem refused(LeaseDecision.Refused refused) {
    var problem =
        typeOf(refused.rule())
            .because(reason(refused.rule()))
            .with("rule", refused.rule())
            .with("help", help(refused.rule()));
    var met = refused.met();
    var limit = refused.limit();
    if (met != null && limit != null) {
      problem = problem.with("counter", Map.of("met", met, "limit", limit));
    }
    var place = refused.place();
    return place == null ? problem : problem.with("place", place);
  }

  static ProblemType typeOf(LeaseRule rule) {
    return new ProblemType(
        "digital-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        HttpStatus.CONFLICT,
        reason(rule),
        help(rule));
  }

  private static String reason(LeaseRule rule) {
    return switch (rule) {
      case CARD_BLOCKED -> "The reader's card is blocked.";
      case CARD_EXPIRED -> "The reader's card is no longer good.";
      case DEBT_TOO_HIGH -> "The reader owes too much to borrow.";
      case LIMIT_REACHED -> "The reader has as many digital loans as may be.";
      case ALREADY_LENT -> "The reader has it already.";
      case ALL_LENT -> "All copies are lent, or kept for those who came before.";
      case LEASE_OVER -> "The digital loan is over.";
      case STALE_TOKEN -> "The token is not the newest of this digital loan.";
      case WAITED_FOR -> "Somebody waits for it.";
    };
  }

  private static String help(LeaseRule rule) {
    return switch (rule) {
      case CARD_BLOCKED -> "«counter» says why. The library that set the block can lift it.";
      case CARD_EXPIRED ->
          "The card was good through the day in «counter». The home library can extend it.";
      case DEBT_TOO_HIGH -> "«counter» has both amounts. Any desk takes payments.";
      case LIMIT_REACHED -> "«counter» has both numbers. Return one early.";
      case ALREADY_LENT -> "GET /api/digital/leases?reader=me shows it.";
      case ALL_LENT ->
          "The reader stands in the queue, at «place». Ask again later: a copy that becomes free is"
              + " kept for whoever is first.";
      case LEASE_OVER -> "Borrow it again.";
      case STALE_TOKEN -> "Somebody renewed it since: GET the lease, and use its token.";
      case WAITED_FOR -> "Read on until it ends, then stand in the queue.";
    };
  }
}

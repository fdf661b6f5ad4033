package org.smartlibrary.loan.interlending.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.smartlibrary.loan.interlending.Opening;
import org.smartlibrary.loan.interlending.WishRule;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Why a reader's wish is not taken: a page a rule. */
@Configuration(proxyBeanMethods = false)
class WishProblems {

  @Bean
  ProblemTypes interlendingWishProblemTypes() {
    return new ProblemTypes(Arrays.stream(WishRule.values()).map(WishProblems::typeOf).toList());
  }

  static Problem refused(Opening.Refused refused) {
    WishRule rule = refused.rule();
    Problem problem =
        typeOf(rule).because(reason(rule)).with("rule", rule).with("help", help(rule));
    return refused.met() == null || refused.limit() == null
        ? problem
        : problem.with("counter", Map.of("met", refused.met(), "limit", refused.limit()));
  }

  private static ProblemType typeOf(WishRule rule) {
    return new ProblemType(
        "interlending-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        HttpStatus.CONFLICT,
        reason(rule),
        help(rule));
  }

  private static String reason(WishRule rule) {
    return switch (rule) {
      case CARD_BLOCKED -> "The reader's card is blocked.";
      case CARD_EXPIRED -> "The reader's card is no longer good.";
      case DEBT_TOO_HIGH -> "The reader owes too much to ask for more.";
      case PICKUP_CLOSED -> "The library where it was to be collected is closed for good.";
      case PICKUP_TOO_FAR -> "Nothing is brought for this reader to a library so far from home.";
      case COPY_IN_REACH -> "A copy is to be had nearby.";
      case ALREADY_ASKED -> "The reader has asked for it already.";
      case LIMIT_REACHED -> "The reader waits for as much as may be.";
    };
  }

  private static String help(WishRule rule) {
    return switch (rule) {
      case CARD_BLOCKED ->
          "«counter» says why. The library that set the block can lift it; the reader asks there.";
      case CARD_EXPIRED ->
          "The card was good through the day in «counter». The home library can extend it.";
      case DEBT_TOO_HIGH -> "«counter» has both amounts. Any desk takes payments.";
      case PICKUP_CLOSED -> "Choose another library as «library».";
      case PICKUP_TOO_FAR ->
          "Choose the home library, one of its county, or one as near as holds are fetched.";
      case COPY_IN_REACH ->
          "Place a hold instead: POST /api/holds with the title and the pick-up. It is quicker, and the copy goes to whoever waits longest.";
      case ALREADY_ASKED -> "GET /api/readers/me/interlending shows how it stands.";
      case LIMIT_REACHED ->
          "Holds and interlibrary requests count together, by the home library's «holdLimit»; «counter» has both numbers. Cancel one that is no longer wanted.";
    };
  }
}

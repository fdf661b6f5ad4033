package org.smartlibrary.loan.delivery.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.smartlibrary.loan.delivery.OrderRule;
import org.smartlibrary.loan.delivery.Refused;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemException;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** The refusals of orders; each rule has its page. */
@Configuration(proxyBeanMethods = false)
class DeliveryProblems {

  static final ProblemType UNKNOWN_ORDER =
      new ProblemType(
          "unknown-order",
          HttpStatus.NOT_FOUND,
          "No such order",
          "There is no such order or parcel, or none that is yours or that your library packs.");
  static final ProblemType WRONG_ORDER =
      new ProblemType(
          "wrong-order",
          HttpStatus.BAD_REQUEST,
          "The order is not written as it should be",
          "The errors name each part that is wrong, and what it can be.");
  static final ProblemType ORDER_KEY_USED =
      new ProblemType(
          "order-key-used",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The key belongs to another order",
          "An Idempotency-Key names one order and its repetitions. Take a new key for a new order.");
  static final ProblemType COURIER_AWAY =
      new ProblemType(
          "courier-away",
          HttpStatus.SERVICE_UNAVAILABLE,
          "The courier does not answer",
          "The parcel stays where it is. Ship it, or have it fetched, later; nothing was charged.");
  static final ProblemType UNSIGNED =
      new ProblemType(
          "courier-signature",
          HttpStatus.UNAUTHORIZED,
          "The message is not signed by this courier now",
          "X-Courier-Signature must be sha256= and the HMAC-SHA256, in hexadecimal and under the courier's secret, of X-Courier-Timestamp (seconds since 1970), a dot and the body; the timestamp must be of the last minutes.");
  static final ProblemType UNKNOWN_PARCEL =
      new ProblemType(
          "unknown-parcel",
          HttpStatus.NOT_FOUND,
          "No such parcel with this courier",
          "The parcel does not exist, is not packed yet, or another courier has it. Send the event again later if it was too early.");

  private static final Map<OrderRule, ProblemType> RULES = rules();

  private static Map<OrderRule, ProblemType> rules() {
    Map<OrderRule, ProblemType> rules = new EnumMap<>(OrderRule.class);
    Arrays.stream(OrderRule.values()).forEach(rule -> rules.put(rule, type(rule)));
    return rules;
  }

  private static ProblemType type(OrderRule rule) {
    String name = rule.name().toLowerCase(Locale.ROOT);
    return new ProblemType(
        "order-" + name.replace('_', '-'),
        HttpStatus.CONFLICT,
        "A rule stands against the order: " + name.replace('_', ' '),
        rule.help());
  }

  @Bean
  ProblemTypes deliveryProblemTypes() {
    List<ProblemType> all =
        Stream.concat(
                Stream.of(
                    UNKNOWN_ORDER,
                    WRONG_ORDER,
                    ORDER_KEY_USED,
                    COURIER_AWAY,
                    UNSIGNED,
                    UNKNOWN_PARCEL),
                RULES.values().stream())
            .toList();
    return new ProblemTypes(all);
  }

  static ProblemException unknown() {
    return UNKNOWN_ORDER.because("There is no such order for you.").exception();
  }

  static Problem refused(Refused refused) {
    ProblemType type = RULES.getOrDefault(refused.rule(), WRONG_ORDER);
    String about = refused.about() == null ? "" : " (%s)".formatted(refused.about());
    Problem problem =
        type.because(type.title() + about + ".")
            .with("rule", refused.rule().name())
            .with("help", refused.rule().help());
    return refused.met() == null || refused.limit() == null
        ? problem
        : problem.with("counter", Map.of("met", refused.met(), "limit", refused.limit()));
  }
}

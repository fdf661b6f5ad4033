package org.smartlibrary.loan.circulation.web;

import java.util.Arrays;
import java.util.Locale;
import org.smartlibrary.loan.circulation.Answer;
import org.smartlibrary.loan.circulation.Refusal;
import org.smartlibrary.loan.circulation.Rule;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Why the desk says no: a page a rule. */
@Configuration(proxyBeanMethods = false)
class DeskProblems {

  @Bean
  ProblemTypes deskProblemTypes() {
    return new ProblemTypes(Arrays.stream(Rule.values()).map(DeskProblems::typeOf).toList());
  }

  /** What was done, or the refusal as a problem. */
  static <T> T done(Answer<T> answer) {
    return switch (answer) {
      case Answer.Done<T>(var value) -> value;
      case Answer.Refused<T>(var refusal) -> throw problem(refusal).exception();
    };
  }

  static Problem problem(Refusal refusal) {
    var problem =
        typeOf(refusal.rule())
            .because(refusal.reason())
            .with("rule", refusal.rule())
            .with("help", refusal.help());
    return refusal.counted().map(counter -> problem.with("counter", counter)).orElse(problem);
  }

  static ProblemType typeOf(Rule rule) {
    return new ProblemType(slug(rule), status(rule), title(rule), RulePages.page(rule));
  }

  private static String slug(Rule rule) {
    return "loan-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String title(Rule rule) {
    var words = rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static HttpStatus status(Rule rule) {
    return switch (rule) {
      case UNKNOWN_READER, UNKNOWN_ITEM, UNKNOWN_LOAN, UNKNOWN_TRANSIT -> HttpStatus.NOT_FOUND;
      case KEY_REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
      case CARD_REPLACED,
          CARD_BLOCKED,
          CARD_EXPIRED,
          DEBT_TOO_HIGH,
          LIMIT_REACHED,
          WITHDRAWN,
          REFERENCE_ONLY,
          NOT_LENDABLE,
          ON_LOAN_ALREADY,
          KEPT_FOR_ANOTHER,
          DECLARED_LOST,
          SAID_TO_BE_RETURNED,
          NOT_ON_LOAN,
          NOT_HERE,
          RENEWALS_USED_UP,
          WAITED_FOR,
          NOTHING_GAINED,
          NOBODY_WAITS,
          RECALLED_ALREADY,
          NOT_ON_THE_WAY,
          UNDO_TOO_LATE,
          UNDO_OVERTAKEN,
          AMBIGUOUS_BARCODE ->
          HttpStatus.CONFLICT;
    };
  }
}

package org.smartlibrary.loan.policy;

import java.util.Optional;
import org.smartlibrary.loan.fee.Money;

/** How a term's amount is written. */
public enum Kind {
  YES_OR_NO("true or false"),
  NUMBER("a whole number"),
  DAYS("a whole number of days"),
  MONEY("an amount in yuan with at most two decimals");

  private final String shape;

  Kind(String shape) {
    this.shape = shape;
  }

  public String shape() {
    return shape;
  }

  String written(long amount) {
    return switch (this) {
      case YES_OR_NO -> String.valueOf(amount != 0);
      case NUMBER, DAYS -> String.valueOf(amount);
      case MONEY -> new Money(amount).yuan();
    };
  }

  /** The amount in a text; negative ones too, for whoever has to say that they are. */
  public Optional<Long> read(String text) {
    try {
      return switch (this) {
        case YES_OR_NO -> yesOrNo(text);
        case NUMBER, DAYS -> Optional.of(Long.valueOf(text));
        case MONEY -> Optional.of(Money.ofYuan(text).fen());
      };
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<Long> yesOrNo(String text) {
    return switch (text) {
      case "true" -> Optional.of(1L);
      case "false" -> Optional.of(0L);
      default -> Optional.empty();
    };
  }
}

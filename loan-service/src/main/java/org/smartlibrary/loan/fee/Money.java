package org.smartlibrary.loan.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in renminbi, kept in fen; JSON writes it in yuan: {@code "12.50"}. */
public record Money(long fen) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  private static final int PLACES = 2;

  /** An amount in yuan, with at most two decimals. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Money ofYuan(String yuan) {
    try {
      return new Money(
          new BigDecimal(yuan.strip())
              .setScale(PLACES, RoundingMode.UNNECESSARY)
              .unscaledValue()
              .longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException("not an amount in yuan: " + yuan, e);
    }
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(fen, other.fen));
  }

  public Money times(long count) {
    return new Money(Math.multiplyExact(fen, count));
  }

  public Money atLeast(Money floor) {
    return fen >= floor.fen ? this : floor;
  }

  public Money atMost(Money ceiling) {
    return fen <= ceiling.fen ? this : ceiling;
  }

  public boolean isPositive() {
    return fen > 0;
  }

  @JsonValue
  public String yuan() {
    return BigDecimal.valueOf(fen, PLACES).toPlainString();
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public String toString() {
    return "¥" + yuan();
  }
}

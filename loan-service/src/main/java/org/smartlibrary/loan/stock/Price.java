package org.smartlibrary.loan.stock;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What catalogues write where a price belongs: {@code CNY29.80}, {@code 29.8元}, {@code ¥30}. */
public final class Price {

  private static final int FEN = 100;
  private static final Pattern RENMINBI =
      Pattern.compile("(?:CNY|RMB|[¥￥])?\\s*(\\d{1,7}(?:\\.\\d{1,2})?)\\s*元?");

  private Price() {}

  /** The amount in fen; nothing for another currency or what is no price. */
  public static Optional<Long> inFen(String text) {
    var found = RENMINBI.matcher(text.strip());
    return found.matches()
        ? Optional.of(
            new BigDecimal(found.group(1)).multiply(BigDecimal.valueOf(FEN)).longValueExact())
        : Optional.empty();
  }
}

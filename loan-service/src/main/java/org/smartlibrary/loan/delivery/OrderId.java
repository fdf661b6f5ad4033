package org.smartlibrary.loan.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.starter.time.TimeName;

/** One order of one reader. */
public record OrderId(@JsonValue String value) {

  private static final int LENGTH = 16;
  private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderId {
    if (!TimeName.isOne(value)) {
      throw new IllegalArgumentException("not an order: " + value);
    }
  }

  public static Optional<OrderId> of(String text) {
    return TimeName.isOne(text) ? Optional.of(new OrderId(text)) : Optional.empty();
  }

  static OrderId at(Instant time) {
    return new OrderId(TimeName.at(time));
  }

  /** The same for the same words; what they were cannot be told from it. */
  static OrderId derivedFrom(String who, String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((who + '\n' + key).getBytes(StandardCharsets.UTF_8));
      StringBuilder name = new StringBuilder(LENGTH);
      for (int i = 0; i < LENGTH; i++) {
        name.append(DIGITS.charAt(digest[i] & 31));
      }
      return new OrderId(name.toString());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

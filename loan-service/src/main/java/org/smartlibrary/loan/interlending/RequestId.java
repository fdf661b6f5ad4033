package org.smartlibrary.loan.interlending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.starter.time.TimeName;

/** One wish for one title. It is all that a supplier ever hears of whose wish it is. */
public record RequestId(@JsonValue String value) {

  private static final int LENGTH = 16;
  private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RequestId {
    if (!TimeName.isOne(value)) {
      throw new IllegalArgumentException("not a request: " + value);
    }
  }

  public static Optional<RequestId> of(String text) {
    return TimeName.isOne(text) ? Optional.of(new RequestId(text)) : Optional.empty();
  }

  static RequestId at(Instant time) {
    return new RequestId(TimeName.at(time));
  }

  /** The same for the same words, so that what is sent twice is there once. */
  static RequestId derivedFrom(String who, String word) {
    byte[] digest = sha256(who + '\n' + word);
    StringBuilder name = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      name.append(DIGITS.charAt(digest[i] & 31));
    }
    return new RequestId(name.toString());
  }

  /** The request under which an agency outside sent its own. */
  public static RequestId ofForeign(AgencyId agency, String foreignId) {
    return derivedFrom(agency.written(), foreignId);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

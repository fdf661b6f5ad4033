package org.smartlibrary.loan.hold.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.time.TimeName;

/**
 * A hold's name follows from the reader and the Idempotency-Key: the same request sent again meets
 * the hold that it made.
 */
final class HoldKeys {

  private static final int LONGEST = 200;
  private static final int BYTES = 16;

  private HoldKeys() {}

  static HoldId id(ReaderId reader, @Nullable String key, Instant now) {
    if (key == null || key.isBlank()) {
      return new HoldId(TimeName.at(now));
    }
    if (key.length() > LONGEST) {
      throw Problems.BAD_REQUEST
          .because("The Idempotency-Key is longer than %d characters.".formatted(LONGEST))
          .exception();
    }
    return new HoldId(digest(reader.value() + '|' + key));
  }

  private static String digest(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

package org.smartlibrary.loan.digital.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.digital.LeaseId;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.time.TimeName;

/** A lease's name follows from who asks for what under which Idempotency-Key. */
final class LeaseKeys {

  private static final int BYTES = 16;

  private LeaseKeys() {}

  static LeaseId id(ReaderId reader, LicenceId licence, @Nullable String key, Instant now) {
    return key == null || key.isBlank()
        ? new LeaseId(TimeName.at(now))
        : new LeaseId(digest(reader.value() + '|' + licence.value() + '|' + key));
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

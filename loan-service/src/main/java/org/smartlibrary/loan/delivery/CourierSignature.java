package org.smartlibrary.loan.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How couriers sign: {@code sha256=} and the HMAC-SHA256, in hexadecimal, of the time in seconds, a
 * dot and the body as it is sent. The time is signed too, so that an old message stays old.
 */
public final class CourierSignature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String BEGINNING = "sha256=";

  private CourierSignature() {}

  public static String of(String secret, Instant sent, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      mac.update((sent.getEpochSecond() + ".").getBytes(StandardCharsets.US_ASCII));
      return BEGINNING + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes as long for a wrong one as for the right one. */
  public static boolean matches(String shown, String secret, Instant sent, byte[] body) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8),
        of(secret, sent, body).getBytes(StandardCharsets.UTF_8));
  }
}

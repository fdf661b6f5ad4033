package org.smartlibrary.gateway.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.smartlibrary.starter.secret.PrivateFile;

/**
 * The one secret from which all others are derived, so that 40,000 member libraries need no
 * storage.
 *
 * <p>The file {@code identity/master-secret} in the data folder holds 32 random bytes as 64 hex
 * digits, mode 600. A client's secret is {@code hex(HMAC-SHA256(key, message))}, where the key is
 * the bytes of the hex text and the message the client's id in UTF-8. A person's password is the
 * first 16 digits of the same over {@code person:NAME}. The launcher computes both from the same
 * file; whoever comes first creates it.
 */
public final class MasterSecret {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int PASSWORD_LENGTH = 16;

  private final SecretKeySpec key;

  MasterSecret(String hex) {
    this.key = new SecretKeySpec(hex.getBytes(StandardCharsets.US_ASCII), ALGORITHM);
  }

  /** Reads the file, or writes it first when there is none. */
  public static MasterSecret at(Path path) throws IOException {
    var file = new PrivateFile(path);
    if (!file.exists()) {
      file.create(random());
    }
    return new MasterSecret(file.read());
  }

  /** 64 hex digits. */
  public String secretOf(String clientId) {
    return HexFormat.of().formatHex(mac(clientId));
  }

  /** 16 hex digits. */
  public String passwordOf(String person) {
    return secretOf("person:" + person).substring(0, PASSWORD_LENGTH);
  }

  private byte[] mac(String message) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  private static String random() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}

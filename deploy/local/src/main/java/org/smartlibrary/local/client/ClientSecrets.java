package org.smartlibrary.local.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets of machine clients: each is derived from one master secret, which whoever comes first
 * creates. The gateway derives them alike.
 */
public final class ClientSecrets {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int PASSWORD_LENGTH = 16;

  private final String master;

  private ClientSecrets(String master) {
    this.master = master;
  }

  /** Reads the master secret, or creates it for the owner's eyes only. */
  public static ClientSecrets in(Path file) throws IOException {
    if (!Files.exists(file)) {
      create(file);
    }
    return new ClientSecrets(Files.readString(file).strip());
  }

  /** The secret of a client, in hexadecimal. */
  public String of(String client) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(master.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(client.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** The password with which a person of the built-in issuer signs in: 16 hex digits. */
  public String passwordOf(String person) {
    return of("person:" + person).substring(0, PASSWORD_LENGTH);
  }

  /** A link appears with its whole content or not at all, and never replaces another's. */
  private static void create(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path own = Files.createTempFile(file.getParent(), "master-secret", ".new", ownerOnly(file));
    Files.writeString(own, random());
    try {
      Files.createLink(file, own);
    } catch (FileAlreadyExistsException somebodyWasFaster) {
      return;
    } finally {
      Files.delete(own);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static String random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}

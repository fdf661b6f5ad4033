package org.smartlibrary.gateway.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.smartlibrary.starter.secret.PrivateFile;

/**
 * The keys that tokens are signed with, newest first, kept in {@code identity/signing-keys.json}
 * (JWK set with private parts, RFC 7517, mode 600). A replaced key stays published until the tokens
 * it signed have long expired. A key id begins with the second in which the key was made.
 */
public final class SigningKeys {

  private static final int BITS = 2048;
  private static final Pattern MADE = Pattern.compile("(\\d{1,11})-");
  private static final Duration PUBLISHED_AFTER_REPLACEMENT = Duration.ofDays(1);

  private final PrivateFile file;
  private final Clock clock;
  private final Duration lifetime;
  private volatile List<JWK> keys;

  private SigningKeys(PrivateFile file, Clock clock, Duration lifetime, List<JWK> keys) {
    this.file = file;
    this.clock = clock;
    this.lifetime = lifetime;
    this.keys = keys;
  }

  /**
   * Reads the file, or makes the first key; a key older than the lifetime is replaced when used.
   */
  public static SigningKeys at(Path path, Clock clock, Duration lifetime) throws IOException {
    var file = new PrivateFile(path);
    var keys = new SigningKeys(file, clock, lifetime, file.exists() ? read(file) : List.of());
    keys.published();
    return keys;
  }

  /** What the JWK set endpoint shows; the first is the one to sign with. */
  public List<JWK> published() {
    return due() ? rotateIfDue() : keys;
  }

  /** Signs with a new key from now on. Returns its key id. */
  public synchronized String rotate() {
    var now = clock.instant();
    var next = generate(now);
    var stillPublished = keys.stream().filter(key -> !isForgotten(key, now)).toList();
    keys = Stream.concat(Stream.of(next), stillPublished.stream()).toList();
    write();
    return next.getKeyID();
  }

  private synchronized List<JWK> rotateIfDue() {
    if (due()) {
      rotate();
    }
    return keys;
  }

  private boolean due() {
    return keys.isEmpty() || createdAt(keys.getFirst()).plus(lifetime).isBefore(clock.instant());
  }

  /** Forgotten is a key whose successor has been in use for a day. */
  private boolean isForgotten(JWK key, Instant now) {
    int place = keys.indexOf(key);
    return place > 0
        && createdAt(keys.get(place - 1)).plus(PUBLISHED_AFTER_REPLACEMENT).isBefore(now);
  }

  /** A key of somebody else's making is as old as can be, and replaced when it is used. */
  private static Instant createdAt(JWK key) {
    var made = MADE.matcher(key.getKeyID());
    return made.lookingAt() ? Instant.ofEpochSecond(Long.parseLong(made.group(1))) : Instant.EPOCH;
  }

  private static JWK generate(Instant now) {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyID(now.getEpochSecond() + "-" + UUID.randomUUID())
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("Every Java platform has RSA", e);
    }
  }

  private static List<JWK> read(PrivateFile file) throws IOException {
    try {
      return JWKSet.parse(file.read()).getKeys();
    } catch (ParseException e) {
      throw new IOException(file.path() + " is not a JWK set", e);
    }
  }

  private void write() {
    try {
      file.replace(new JWKSet(keys).toString(false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.smartlibrary.loan.interlending;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An agency outside.
 *
 * @param endpoint where it takes messages; null for one that only asks and is not told
 * @param secretDigest SHA-256 of the secret by which it is known; null when it comes with tokens
 * @param ourSecret what is sent to it so that it knows us; nobody is shown it
 * @param lastResort whether it is asked when no member can supply
 */
public record Agency(
    AgencyId id,
    String name,
    @Nullable URI endpoint,
    @Nullable String secretDigest,
    @Nullable String ourSecret,
    boolean lastResort,
    long version) {

  /** Without what is secret. */
  @Override
  public String toString() {
    return id.written();
  }
}

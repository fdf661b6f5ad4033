package org.smartlibrary.loan.patron.file;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which key readers are named in events.
 *
 * @param key a year, a colon and 64 hex digits; all instances need the same. Empty: that in the
 *     file
 * @param file where the key is drawn to, once, and kept for its owner's eyes only
 * @param keptYears how many past years' keys stay in the file; those before are destroyed
 */
@ConfigurationProperties("loan.pseudonyms")
record PseudonymSettings(
    @DefaultValue("") String key,
    @DefaultValue("data/loan/pseudonym-key") Path file,
    @DefaultValue("1") int keptYears) {

  @Override
  public String toString() {
    return "PseudonymSettings[%s, %d]".formatted(file, keptYears);
  }
}

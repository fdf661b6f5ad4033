package org.smartlibrary.loan.patron.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.KeyedPseudonyms;
import org.smartlibrary.loan.patron.PseudonymKey;
import org.smartlibrary.loan.patron.Pseudonyms;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.secret.PrivateFile;

/**
 * Pseudonyms under the key in a file, which whoever comes first draws for all. When a year begins,
 * the file goes on to the oldest key that is still to be kept: those before it are gone.
 */
final class FilePseudonyms implements Pseudonyms {

  private final PrivateFile file;
  private final int keptYears;
  private final Clock clock;
  private volatile @Nullable Kept kept;

  private record Kept(int year, Pseudonyms pseudonyms) {}

  FilePseudonyms(Path file, int keptYears, Clock clock) {
    this.file = new PrivateFile(file);
    this.keptYears = keptYears;
    this.clock = clock;
  }

  @Override
  public String of(ReaderId reader, Instant at) {
    int year = KeyedPseudonyms.yearOf(clock.instant());
    var known = kept;
    if (known == null || known.year() != year) {
      known = new Kept(year, new KeyedPseudonyms(key(year)));
      kept = known;
    }
    return known.pseudonyms().of(reader, at);
  }

  private PseudonymKey key(int year) {
    try {
      if (!file.exists()) {
        file.create(PseudonymKey.random(year - keptYears).text());
      }
      var found = PseudonymKey.of(file.read());
      var oldest = found.forYear(year - keptYears);
      if (oldest.year() > found.year()) {
        file.replace(oldest.text());
      }
      return oldest;
    } catch (IOException e) {
      throw new UncheckedIOException("The key of the pseudonyms cannot be kept", e);
    }
  }
}

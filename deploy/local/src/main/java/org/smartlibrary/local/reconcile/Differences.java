package org.smartlibrary.local.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was found, written down as it is found: the counts and a few examples stay in memory. */
public final class Differences implements Closeable {

  private static final int EXAMPLES = 10;

  private final Path numbers;
  private final Path missing;
  private final Path givenUp;
  private final Writer toNumbers;
  private final Writer toMissing;
  private final Writer toGivenUp;
  private final List<String> examples = new ArrayList<>();
  private Instant asOf = Instant.EPOCH;
  private long shown;
  private long changedCount;
  private long addedCount;
  private long missingCount;
  private long givenUpCount;

  Differences(Path folder) throws IOException {
    numbers = folder.resolve("numbers");
    missing = folder.resolve("missing");
    givenUp = folder.resolve("given-up");
    toNumbers = Files.newBufferedWriter(numbers, UTF_8);
    toMissing = Files.newBufferedWriter(missing, UTF_8);
    toGivenUp = Files.newBufferedWriter(givenUp, UTF_8);
  }

  void began(Instant when, long count) {
    asOf = when;
    shown = count;
  }

  /** The union shows another version. */
  void changed(FileEntry entry) throws IOException {
    changedCount++;
    toNumbers.write(entry.number() + "\n");
    example("changed", entry.controlNumber());
  }

  /** The union does not show it. */
  void added(FileEntry entry) throws IOException {
    addedCount++;
    toNumbers.write(entry.number() + "\n");
    example("only in the file", entry.controlNumber());
  }

  /** The file says that it is given up, and the union shows it. */
  void givenUp(FileEntry entry) throws IOException {
    givenUpCount++;
    toGivenUp.write(entry.controlNumber() + "\n");
    example("given up in the file", entry.controlNumber());
  }

  /** The file has nothing under this number, and the union shows it. */
  void missing(String controlNumber) throws IOException {
    missingCount++;
    toMissing.write(controlNumber + "\n");
    example("only in the union", controlNumber);
  }

  private void example(String what, String controlNumber) {
    if (examples.size() < EXAMPLES) {
      examples.add(controlNumber + "  " + what);
    }
  }

  /** Every change of the union up to this time was compared. */
  public Instant asOf() {
    return asOf;
  }

  /** How many records the union shows of the library. */
  public long shown() {
    return shown;
  }

  /** Records of which the union shows another version. */
  public long changed() {
    return changedCount;
  }

  /** Records that the union does not show. */
  public long added() {
    return addedCount;
  }

  /** Records that the file gives up and the union shows. */
  public long givenUp() {
    return givenUpCount;
  }

  /** Records that the union shows and the file does not have. */
  public long missing() {
    return missingCount;
  }

  public boolean isNone() {
    return changedCount + addedCount + missingCount + givenUpCount == 0;
  }

  /** Some of them, for a person. */
  public List<String> examples() {
    return List.copyOf(examples);
  }

  /** The places in the file of the records to send, a line each. */
  Path numbers() {
    return numbers;
  }

  /** The control numbers to give up: those that the file says, and if asked for those it lacks. */
  Path toWithdraw(boolean withMissing) throws IOException {
    if (withMissing) {
      try (Writer all = Files.newBufferedWriter(givenUp, UTF_8, StandardOpenOption.APPEND);
          var lines = Files.newBufferedReader(missing, UTF_8)) {
        lines.transferTo(all);
      }
    }
    return givenUp;
  }

  @Override
  public void close() throws IOException {
    toNumbers.close();
    toMissing.close();
    toGivenUp.close();
  }
}

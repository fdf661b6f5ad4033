package org.smartlibrary.acceptance.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A line of {@code recorded.csv}: what was reached once in a category, and below which nothing may
 * fall again.
 */
record Recorded(
    String set,
    String category,
    double pairPrecision,
    double pairRecall,
    double clusterPrecision,
    double clusterRecall) {

  /** Figures are written down with four digits. */
  private static final double ROUNDED = 0.00005;

  static List<Recorded> of(Path file, String set) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(set + ","))
          .map(line -> of(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Recorded of(String[] cells) {
    return new Recorded(
        cells[0],
        cells[1],
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]));
  }

  static Recorded measured(String set, String category, Quality.Line line) {
    return new Recorded(
        set,
        category,
        line.pairs().precision(),
        line.pairs().recall(),
        line.clusters().precision(),
        line.clusters().recall());
  }

  boolean reachedBy(Recorded now) {
    return reached(pairPrecision, now.pairPrecision)
        && reached(pairRecall, now.pairRecall)
        && reached(clusterPrecision, now.clusterPrecision)
        && reached(clusterRecall, now.clusterRecall);
  }

  private static boolean reached(double recorded, double now) {
    return now >= recorded - ROUNDED;
  }

  String toCsv() {
    return String.format(
        Locale.ROOT,
        "%s,%s,%.4f,%.4f,%.4f,%.4f",
        set,
        category,
        pairPrecision,
        pairRecall,
        clusterPrecision,
        clusterRecall);
  }
}

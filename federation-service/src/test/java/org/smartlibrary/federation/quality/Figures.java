package org.smartlibrary.federation.quality;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How good the answers to a class of queries are.
 *
 * @param mrr mean of 1 / the place of the first record that is meant or would do
 * @param recall mean share of the records judged that are among the first ten
 */
record Figures(int queries, double mrr, double recall) {

  static final Figures NONE = new Figures(0, 0, 0);

  Figures and(double reciprocalRank, double found) {
    return new Figures(
        queries + 1,
        (mrr * queries + reciprocalRank) / (queries + 1),
        (recall * queries + found) / (queries + 1));
  }

  /** What was reached before, by class. */
  static Map<String, Figures> recorded() throws IOException {
    Map<String, Figures> recorded = new LinkedHashMap<>();
    for (String line : Judged.text("judged-figures.csv").lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      recorded.put(
          cells[0],
          new Figures(
              Integer.parseInt(cells[1]),
              Double.parseDouble(cells[2]),
              Double.parseDouble(cells[3])));
    }
    return recorded;
  }

  String line(String kind) {
    return String.format(Locale.ROOT, "%s,%d,%.3f,%.3f", kind, queries, mrr, recall);
  }
}

package org.smartlibrary.benchmark.report;

import java.util.Arrays;

/** Rate and distribution of answer times, in milliseconds. */
public record Latencies(
    int clients, long answers, double perSecond, double p50, double p95, double p99, double max) {

  /**
   * Sums times up.
   *
   * @param nanoseconds one time an answer, in any order
   * @param elapsed nanoseconds in which all were given
   */
  public static Latencies of(int clients, long[] nanoseconds, long elapsed) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return new Latencies(
        clients,
        sorted.length,
        sorted.length / (elapsed / 1e9),
        at(sorted, 0.50),
        at(sorted, 0.95),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int place = Math.clamp((long) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1);
    return sorted[place] / 1e6;
  }
}

package org.smartlibrary.benchmark.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rate and distribution of answer times, in milliseconds.
 *
 * @param asked questions a second that came at fixed times, whether or not the answers before had
 *     come, and whose times count from when they were due; nothing where each client asked as soon
 *     as it was answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Latencies(
    int clients,
    @Nullable Integer asked,
    long answers,
    double perSecond,
    double p50,
    double p95,
    double p99,
    double max) {

  /**
   * Sums times up.
   *
   * @param nanoseconds one time an answer, in any order
   * @param elapsed nanoseconds in which all were given
   */
  public static Latencies of(
      int clients, @Nullable Integer asked, long[] nanoseconds, long elapsed) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return new Latencies(
        clients,
        asked,
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

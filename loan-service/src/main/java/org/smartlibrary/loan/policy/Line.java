package org.smartlibrary.loan.policy;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One line of a library's regulations.
 *
 * @param amount money in fen, and 1 or 0 for yes and no
 * @param from the first day on which it is in effect; null for one without a beginning
 * @param until the last one; null for one without an end
 * @param note why, for whoever reads it later
 */
public record Line(
    Scope scope,
    Term term,
    Act act,
    long amount,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String note) {

  /**
   * Which of a library's own lines counts, first to last: the closest scope; then the one that
   * began last; then the one that ends first; then a lock before a set; then the lower amount.
   * Where a line stands among the others does not matter.
   */
  static final Comparator<Line> PRECEDENCE =
      Comparator.comparing((Line line) -> -line.scope.closeness())
          .thenComparing(Line::begin, Comparator.reverseOrder())
          .thenComparing(Line::end)
          .thenComparing(line -> line.act == Act.LOCK ? 0 : 1)
          .thenComparing(Line::amount);

  public Line {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("the last day comes before the first");
    }
  }

  public boolean inEffectOn(LocalDate day) {
    return !day.isBefore(begin()) && !day.isAfter(end());
  }

  /** Whether it limits a value and does not give one. */
  public boolean isCap() {
    return act == Act.CAP;
  }

  /** Whether both speak of the same at the same time, so that only one of them can be meant. */
  boolean collidesWith(Line other) {
    return term == other.term
        && scope.equals(other.scope)
        && isCap() == other.isCap()
        && begin().equals(other.begin())
        && end().equals(other.end());
  }

  LocalDate begin() {
    return from == null ? LocalDate.MIN : from;
  }

  LocalDate end() {
    return until == null ? LocalDate.MAX : until;
  }

  /** As a sentence says it: {@code caps it at 30}. */
  public String said() {
    return act.verb() + " " + term.written(amount);
  }
}

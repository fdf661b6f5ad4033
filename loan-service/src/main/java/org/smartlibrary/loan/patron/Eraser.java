package org.smartlibrary.loan.patron;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Forgets readers whom nothing binds. First nobody finds the reader any more, then it is asked what
 * is open: what is lent after the question would have to begin before it. A crash in between leaves
 * a reader whom nobody finds, and the next attempt ends it.
 */
public final class Eraser {

  private final Enrolments enrolments;
  private final List<Ties> ties;

  public Eraser(Enrolments enrolments, List<Ties> ties) {
    this.enrolments = enrolments;
    this.ties = List.copyOf(ties);
  }

  /**
   * Forgets a reader.
   *
   * @param expected the version that was looked at; null for whichever there is
   */
  public Erasure erase(ReaderId id, @Nullable Long expected) {
    if (enrolments.isLeaving(id)) {
      return end(id);
    }
    var last = enrolments.file(id);
    if (last.isEmpty()) {
      return new Erasure.Unknown();
    }
    long actual = last.get().reader().version();
    if ((expected != null && expected != actual) || !enrolments.leave(last.get())) {
      return new Erasure.Outdated(actual);
    }
    return end(id);
  }

  private Erasure end(ReaderId id) {
    var open = ties.stream().map(tie -> tie.binding(id)).flatMap(Optional::stream).toList();
    if (!open.isEmpty()) {
      enrolments.stay(id);
      return new Erasure.Tied(open);
    }
    ties.forEach(tie -> tie.forget(id));
    enrolments.erase(id);
    return new Erasure.Erased();
  }
}

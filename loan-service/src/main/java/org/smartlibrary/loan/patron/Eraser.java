package org.smartlibrary.loan.patron;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

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
   * @param expected whether it is meant for a version
   * @param mandate has to hold for the reader's home, or the reader is unknown
   */
  public Erasure erase(ReaderId id, LongPredicate expected, Mandate mandate) {
    if (isTheirs(enrolments.leaving(id), mandate)) {
      return end(id);
    }
    var last = enrolments.file(id);
    return isTheirs(last, mandate) ? begin(last.get(), expected) : new Erasure.Unknown();
  }

  private static boolean isTheirs(Optional<Enrolment> reader, Mandate mandate) {
    return reader.filter(one -> mandate.refuses(one.reader().home()).isEmpty()).isPresent();
  }

  private Erasure begin(Enrolment last, LongPredicate expected) {
    long actual = last.reader().version();
    return expected.test(actual) && enrolments.leave(last)
        ? end(last.id())
        : new Erasure.Outdated(actual);
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

package org.smartlibrary.loan.hold;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Walks along a line from its head, some at a time, however long it is. */
final class Queue {

  private static final int AT_ONCE = 100;

  private final Holds holds;

  Queue(Holds holds) {
    this.holds = holds;
  }

  /** Shows the holds that wait for one of these in order, until one is wanted no more. */
  void walk(Set<Wish> wishes, Predicate<Hold> goOn) {
    List<Hold> some = holds.line(wishes, null, AT_ONCE);
    while (!some.isEmpty()) {
      for (var hold : some) {
        if (!goOn.test(hold)) {
          return;
        }
      }
      some = holds.line(wishes, some.getLast().place(), AT_ONCE);
    }
  }
}

package org.smartlibrary.loan.patron;

import java.util.List;

/** What became of the wish that a reader be forgotten. */
public sealed interface Erasure {

  record Erased() implements Erasure {}

  record Unknown() implements Erasure {}

  record Outdated(long actual) implements Erasure {}

  /** Something is open; a sentence each. */
  record Tied(List<String> open) implements Erasure {

    public Tied {
      open = List.copyOf(open);
    }
  }
}

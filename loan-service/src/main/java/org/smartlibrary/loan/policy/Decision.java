package org.smartlibrary.loan.policy;

import java.util.List;
import java.util.Optional;

/** What a value is in one case, which line decided it, and why the others did not. */
public record Decision(Term term, long amount, Placed by, List<Lost> lost) {

  public Decision {
    lost = List.copyOf(lost);
  }

  /** Why this line did not decide; empty when it did, or when it does not speak of the case. */
  Optional<Lost> whyNot(Placed line) {
    return lost.stream().filter(one -> one.line().equals(line)).findFirst();
  }

  public String because() {
    return by.said() + ".";
  }
}

package org.smartlibrary.loan.hold;

import java.util.List;

/** A hold's next version and what is told of it: written together or not at all. */
public record Step(Hold hold, List<HoldActivity> told) {

  public Step {
    told = List.copyOf(told);
  }

  static Step of(Hold hold, HoldActivity... told) {
    return new Step(hold, List.of(told));
  }
}

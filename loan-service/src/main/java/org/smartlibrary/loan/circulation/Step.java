package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.List;

/**
 * A copy's next version and what is told of it: written together or not at all.
 *
 * @param showsItem whether others are told anew how the copy stands
 */
public record Step(Copy copy, List<Activity> told, boolean showsItem, Instant at) {

  public Step {
    told = List.copyOf(told);
  }
}

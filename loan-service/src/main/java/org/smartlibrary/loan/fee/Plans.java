package org.smartlibrary.loan.fee;

import java.util.Optional;

/** How sums were spread over fees. */
public interface Plans {

  Optional<Plan> find(String id);

  /** The plan of this id that was decided first: this one, unless there was one before. */
  Plan decide(Plan wanted);
}

package org.smartlibrary.starter.problem;

import java.util.List;

/** The kinds of refusal that a feature has; declared as a bean, they get their pages. */
public record ProblemTypes(List<ProblemType> types) {

  public ProblemTypes {
    types = List.copyOf(types);
  }

  public static ProblemTypes of(ProblemType... types) {
    return new ProblemTypes(List.of(types));
  }
}

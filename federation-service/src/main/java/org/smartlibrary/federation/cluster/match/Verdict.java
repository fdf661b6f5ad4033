package org.smartlibrary.federation.cluster.match;

import java.util.List;

/** A judgement with all that led to it. */
public record Verdict(Outcome outcome, int weight, List<Evidence> evidence, List<Veto> vetoes) {

  public Verdict {
    evidence = List.copyOf(evidence);
    vetoes = List.copyOf(vetoes);
  }

  /** One manifestation; perhaps, a person should look; not enough speaks for it. */
  public enum Outcome {
    SAME,
    UNCERTAIN,
    DIFFERENT
  }
}

package org.smartlibrary.federation.cluster;

import java.util.Set;

/**
 * Two descriptions of which a person should say whether they are one.
 *
 * @param left id of the node, the lesser of the two
 * @param score the weight of their evidence
 * @param libraries that hold one of them, as far as there are not too many
 */
public record Review(String left, String right, int score, Why why, Set<String> libraries) {

  public Review {
    libraries = Set.copyOf(libraries);
  }

  /** Why nobody but a person can tell. */
  public enum Why {
    /** There is evidence, and not enough. */
    UNCERTAIN,
    /** There is enough, but following it would bring together what contradicts each other. */
    CUT
  }

  /** The same for the same pair. */
  public String id() {
    return left + '-' + right;
  }
}

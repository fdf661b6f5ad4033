package org.smartlibrary.loan.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line that speaks of the case and did not decide it.
 *
 * @param to the line that it lost to; null for one that is not in effect
 */
public record Lost(Placed line, Why why, @Nullable Placed to) {

  /** Why it did not. */
  public enum Why {
    /** It begins later, or ended before. */
    NOT_IN_EFFECT("is not in effect on that day"),
    /** Another line of the same library goes before it. */
    LESS_SPECIFIC("is less specific, or older, than another line of the same library"),
    /** A library below set its own value. */
    OVERRIDDEN("is set otherwise below"),
    /** A library above, or at the same level, has locked the value. */
    LOCKED_ABOVE("cannot change what is locked above"),
    /** It gives more than a cap allows. */
    CAPPED("is more than the cap"),
    /** It limits less than another cap. */
    LOOSER_CAP("limits less than another cap"),
    /** What was set is within it. */
    CAP_NOT_REACHED("is not reached");

    private final String words;

    Why(String words) {
      this.words = words;
    }
  }

  public Optional<Placed> winner() {
    return Optional.ofNullable(to);
  }

  /** A sentence: {@code CN-430121 sets 45, which is more than the cap: CN-43 caps it at 30.} */
  public String because() {
    var rest = to == null ? "." : ": " + to.said() + ".";
    return line.said() + ", which " + why.words + rest;
  }
}

package org.smartlibrary.federation.member;

import java.util.Optional;
import org.smartlibrary.starter.security.Isil;

/** Who may write what. */
final class MandateRegulation {

  private MandateRegulation() {}

  static Optional<Refusal> aLibraryWritesOnlyWhatIsBelowIt(Change change) {
    return switch (change.mandate()) {
      case Mandate.Everything() -> Optional.empty();
      case Mandate.AtAndBelow(Isil own) ->
          Regulations.when(
              !mayWrite(own, change),
              Rule.NOT_YOURS,
              "%s may change what stands below it, and of itself all but its place: not %s below %s."
                  .formatted(own, change.after().isil(), change.after().parent()));
    };
  }

  private static boolean mayWrite(Isil own, Change change) {
    return change.after().isil().equals(own) ? keepsItsPlace(change) : staysBelow(own, change);
  }

  private static boolean keepsItsPlace(Change change) {
    return !change.moves() && !change.changesLevel() && !change.changesStatus();
  }

  private static boolean staysBelow(Isil own, Change change) {
    var parent = change.after().parent();
    return parent != null
        && change.among().isAtOrBelow(parent, own)
        && (change.before() == null || change.among().isAtOrBelow(change.after().isil(), own));
  }
}

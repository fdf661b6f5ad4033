package org.smartlibrary.federation.member;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The federation's regulations for its hierarchy, in the order in which they are asked. */
final class Regulations {

  /** How many libraries a path from the top may have, both ends included. */
  static final int LONGEST_PATH = 16;

  private static final List<Regulation> ALL =
      List.of(
          MandateRegulation::aLibraryWritesOnlyWhatIsBelowIt,
          Regulations::onlyANationalLibraryStandsAlone,
          Regulations::theParentIsAMember,
          Regulations::nobodyStandsBelowItself,
          Regulations::noLevelIsAboveItsParents,
          Regulations::noChildIsLeftAbove,
          Regulations::noPathIsTooLong,
          Regulations::nothingOpenHangsOnAClosedLibrary,
          Regulations::aLibraryWithOpenChildrenStaysOpen);

  private Regulations() {}

  static Optional<Refusal> refuse(Change change) {
    return ALL.stream().flatMap(rule -> rule.refuse(change).stream()).findFirst();
  }

  private static Optional<Refusal> onlyANationalLibraryStandsAlone(Change change) {
    var library = change.after();
    return when(
        library.parent() == null && library.level() != Level.NATIONAL,
        Rule.ORPHAN,
        "%s is %s and needs a parent: only a national library stands without one."
            .formatted(library.isil(), library.level()));
  }

  private static Optional<Refusal> theParentIsAMember(Change change) {
    var parent = change.after().parent();
    return when(
        parent != null && change.parent().isEmpty() && !parent.equals(change.after().isil()),
        Rule.UNKNOWN_PARENT,
        "There is no member %s: register the parent first.".formatted(parent));
  }

  private static Optional<Refusal> nobodyStandsBelowItself(Change change) {
    var library = change.after();
    return when(
        change.moves()
            && library.parent() != null
            && change.among().isAtOrBelow(library.parent(), library.isil()),
        Rule.CYCLE,
        "%s stands at or below %s itself: that would be a cycle."
            .formatted(library.parent(), library.isil()));
  }

  private static Optional<Refusal> noLevelIsAboveItsParents(Change change) {
    return change
        .parent()
        .filter(parent -> change.after().level().isAbove(parent.level()))
        .map(
            parent ->
                new Refusal(
                    Rule.ABOVE_ITS_PARENT,
                    "%s is above the level of its parent %s, which is %s."
                        .formatted(change.after().level(), parent.isil(), parent.level())));
  }

  private static Optional<Refusal> noChildIsLeftAbove(Change change) {
    var level = change.after().level();
    return !change.changesLevel()
        ? Optional.empty()
        : firstChild(change, child -> child.level().isAbove(level))
            .map(
                child ->
                    new Refusal(
                        Rule.BELOW_ITS_CHILDREN,
                        "%s below it is %s, which is above %s."
                            .formatted(child.isil(), child.level(), level)));
  }

  private static Optional<Refusal> noPathIsTooLong(Change change) {
    var library = change.after();
    return when(
        change.moves()
            && library.parent() != null
            && change.among().path(library.parent()).size()
                    + change.among().heightOf(library.isil())
                > LONGEST_PATH,
        Rule.TOO_DEEP,
        "Below %s the path would have more than %d libraries."
            .formatted(library.parent(), LONGEST_PATH));
  }

  private static Optional<Refusal> nothingOpenHangsOnAClosedLibrary(Change change) {
    return change
        .parent()
        .filter(parent -> change.after().isOpen() && !parent.isOpen())
        .map(
            parent ->
                new Refusal(
                    Rule.PARENT_CLOSED,
                    "%s is closed: choose an open parent, or open it first."
                        .formatted(parent.isil())));
  }

  private static Optional<Refusal> aLibraryWithOpenChildrenStaysOpen(Change change) {
    return change.after().isOpen() || !change.changesStatus()
        ? Optional.empty()
        : firstChild(change, MemberLibrary::isOpen)
            .map(
                child ->
                    new Refusal(
                        Rule.CHILDREN_OPEN,
                        "%s below it is still active: close or move what is below first."
                            .formatted(child.isil())));
  }

  private static Optional<MemberLibrary> firstChild(Change change, Predicate<MemberLibrary> is) {
    return change.among().children(change.after().isil()).stream().filter(is).findFirst();
  }

  static Optional<Refusal> when(boolean refused, Rule rule, String reason) {
    return refused ? Optional.of(new Refusal(rule, reason)) : Optional.empty();
  }
}

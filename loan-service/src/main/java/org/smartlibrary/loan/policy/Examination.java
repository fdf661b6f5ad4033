package org.smartlibrary.loan.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/**
 * Looks through lines before they hold. A line is objected to when it contradicts another, or when
 * in no case that it speaks of, today or later, it could do what it says, because of a lock or a
 * cap.
 */
final class Examination {

  private final PolicyTree tree;
  private final List<Placed> lines;
  private final LocalDate today;

  private Examination(PolicyTree tree, List<Placed> lines, LocalDate today) {
    this.tree = tree;
    this.lines = lines;
    this.today = today;
  }

  /**
   * What there is to object.
   *
   * @param tree the library's as it is
   */
  static List<Objection> of(PolicyTree tree, Isil library, List<Line> lines, LocalDate today) {
    var level = PolicyLevel.of(library, 0, lines);
    return new Examination(tree.with(library, level), level.lines(), today).objections();
  }

  private List<Objection> objections() {
    List<Objection> objections = new ArrayList<>();
    for (var line : lines) {
      saidTwice(line).or(() -> neverDoes(line)).ifPresent(objections::add);
    }
    return objections;
  }

  private Optional<Objection> saidTwice(Placed line) {
    return lines.stream()
        .filter(other -> other.number() < line.number())
        .filter(other -> other.line().collidesWith(line.line()))
        .findFirst()
        .map(
            other ->
                new Objection(
                    line.number(),
                    Objection.Reason.SAID_TWICE,
                    "says of %s for %s what line %d says already: only one of them can be meant"
                        .formatted(
                            line.line().term().title(), line.line().scope(), other.number())));
  }

  private Optional<Objection> neverDoes(Placed line) {
    var defeats =
        cases(line).map(decision -> decision.whyNot(line)).filter(not -> !isBesides(not)).toList();
    boolean always = !defeats.isEmpty() && defeats.stream().allMatch(Examination::isDefeat);
    return always ? defeats.getFirst().map(Examination::objection) : Optional.empty();
  }

  /** Every case that a line speaks of, on each day on which something may change. */
  private Stream<Decision> cases(Placed placed) {
    var line = placed.line();
    var from = line.begin().isBefore(today) ? today : line.begin();
    if (line.end().isBefore(from)) {
      return Stream.empty();
    }
    var days = tree.turningDays(line.term(), from, line.end());
    return Arrays.stream(ReaderGroup.values())
        .flatMap(group -> Arrays.stream(ItemType.values()).map(type -> new Scope(group, type)))
        .filter(one -> covers(line.scope(), one))
        .flatMap(one -> days.stream().map(day -> decide(line.term(), one, day)));
  }

  private Decision decide(Term term, Scope one, LocalDate day) {
    return tree.decide(
        term, Objects.requireNonNull(one.group()), Objects.requireNonNull(one.type()), day);
  }

  private static boolean covers(Scope scope, Scope one) {
    return (scope.group() == null || scope.group() == one.group())
        && (scope.type() == null || scope.type() == one.type());
  }

  /** Where another line of the library goes before it, nothing can be said against it. */
  private static boolean isBesides(Optional<Lost> not) {
    return not.filter(
            lost -> lost.why() == Lost.Why.LESS_SPECIFIC || lost.why() == Lost.Why.NOT_IN_EFFECT)
        .isPresent();
  }

  private static boolean isDefeat(Optional<Lost> not) {
    return not.filter(lost -> lost.why() == Lost.Why.LOCKED_ABOVE || lost.why() == Lost.Why.CAPPED)
        .isPresent();
  }

  private static Objection objection(Lost lost) {
    var reason =
        lost.why() == Lost.Why.CAPPED ? Objection.Reason.OVER_CAP : Objection.Reason.LOCKED_ABOVE;
    return new Objection(lost.line().number(), reason, lost.because());
  }
}

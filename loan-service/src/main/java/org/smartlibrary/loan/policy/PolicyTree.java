package org.smartlibrary.loan.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/** The regulations of one library and of all above it, from the top down. */
public final class PolicyTree {

  private final List<PolicyLevel> levels;

  private PolicyTree(List<PolicyLevel> levels) {
    this.levels = List.copyOf(levels);
  }

  /**
   * The tree of a library.
   *
   * @param levels from the nation down; what the network takes stands above them
   */
  public static PolicyTree of(List<PolicyLevel> levels) {
    List<PolicyLevel> all = new ArrayList<>();
    all.add(NetworkDefaults.LEVEL);
    all.addAll(levels);
    return new PolicyTree(all);
  }

  /** The same with other lines of one library; unchanged where that library is not in it. */
  public PolicyTree with(Isil library, PolicyLevel level) {
    return new PolicyTree(levels.stream().map(one -> one.isOf(library) ? level : one).toList());
  }

  /** What a value is in a case, and why. */
  public Decision decide(Term term, ReaderGroup group, ItemType type, LocalDate on) {
    var deciding = new Deciding(term, on);
    for (var level : levels) {
      deciding.descend(
          level.about(term).stream()
              .filter(line -> line.line().scope().covers(group, type))
              .toList());
    }
    return deciding.decision();
  }

  /** All values. */
  public Terms terms(ReaderGroup group, ItemType type, LocalDate on) {
    return Terms.of(term -> decide(term, group, type, on).amount());
  }

  /**
   * The days from one to another on which a value may change: the first, and where lines begin or
   * end.
   */
  List<LocalDate> turningDays(Term term, LocalDate from, LocalDate until) {
    List<LocalDate> days = new ArrayList<>(List.of(from));
    levels.stream()
        .flatMap(level -> level.about(term).stream())
        .map(Placed::line)
        .forEach(
            line -> {
              days.add(line.begin());
              days.add(line.end().equals(LocalDate.MAX) ? LocalDate.MAX : line.end().plusDays(1));
            });
    return days.stream()
        .filter(day -> !day.isBefore(from) && !day.isAfter(until) && !day.equals(LocalDate.MAX))
        .distinct()
        .toList();
  }
}

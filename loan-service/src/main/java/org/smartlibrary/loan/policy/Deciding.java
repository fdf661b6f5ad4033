package org.smartlibrary.loan.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks from the top of the tree down and keeps what a value is so far. At each level the closest
 * line that sets or locks takes the value's place, and the closest cap limits it from here on; a
 * lock ends it.
 */
final class Deciding {

  private static final Comparator<Placed> PRECEDENCE =
      Comparator.comparing(Placed::line, Line.PRECEDENCE).thenComparing(Placed::number);

  private final Term term;
  private final LocalDate on;
  private final List<Lost> lost = new ArrayList<>();
  private @Nullable Placed decided;
  private @Nullable Placed cap;
  private @Nullable Placed lock;

  Deciding(Term term, LocalDate on) {
    this.term = term;
    this.on = on;
  }

  /** One level's lines that speak of the case. */
  void descend(List<Placed> lines) {
    lines.stream()
        .filter(line -> !line.line().inEffectOn(on))
        .forEach(line -> lose(line, Lost.Why.NOT_IN_EFFECT, null));
    var inEffect = lines.stream().filter(line -> line.line().inEffectOn(on)).toList();
    if (lock != null) {
      inEffect.forEach(line -> lose(line, Lost.Why.LOCKED_ABOVE, lock));
      return;
    }
    closest(inEffect, false).ifPresent(this::give);
    closest(inEffect, true).ifPresent(this::limit);
    keepWithinCap();
  }

  Decision decision() {
    var by = Objects.requireNonNull(decided);
    if (cap != null && !cap.equals(by)) {
      lose(cap, Lost.Why.CAP_NOT_REACHED, by);
    }
    return new Decision(term, by.line().amount(), by, lost);
  }

  private Optional<Placed> closest(List<Placed> lines, boolean caps) {
    var candidates =
        lines.stream().filter(line -> line.line().isCap() == caps).sorted(PRECEDENCE).toList();
    candidates.stream()
        .skip(1)
        .forEach(line -> lose(line, Lost.Why.LESS_SPECIFIC, candidates.getFirst()));
    return candidates.stream().findFirst();
  }

  private void give(Placed line) {
    if (decided != null && !decided.line().isCap()) {
      lose(decided, Lost.Why.OVERRIDDEN, line);
    }
    decided = line;
    lock = line.line().act() == Act.LOCK ? line : null;
  }

  private void limit(Placed line) {
    if (cap == null) {
      cap = line;
    } else if (line.line().amount() < cap.line().amount()) {
      lose(cap, Lost.Why.LOOSER_CAP, line);
      cap = line;
    } else {
      lose(line, Lost.Why.LOOSER_CAP, cap);
    }
  }

  private void keepWithinCap() {
    if (cap == null || decided == null || decided.line().amount() <= cap.line().amount()) {
      return;
    }
    if (!decided.line().isCap()) {
      lose(decided, Lost.Why.CAPPED, cap);
    }
    decided = cap;
  }

  private void lose(Placed line, Lost.Why why, @Nullable Placed to) {
    lost.add(new Lost(line, why, to));
  }
}

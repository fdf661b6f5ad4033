package org.smartlibrary.federation.cluster;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes assertions. None is taken that contradicts those in force: two people who contradict each
 * other at the same moment are asked one after the other.
 */
public final class AssertionDesk {

  /** So many records at most may be one by must-links. */
  static final int WIDEST = 1000;

  private final AssertionRegister register;

  public AssertionDesk(AssertionRegister register) {
    this.register = register;
  }

  /** What became of an assertion that somebody wants to make. */
  public sealed interface Decision {

    record Made(Assertion assertion) implements Decision {}

    /** The same is in force already. */
    record Known(Assertion assertion) implements Decision {}

    /** Those in force that say otherwise. */
    record Contradicted(List<Assertion> by) implements Decision {}

    record TooWide() implements Decision {}
  }

  public Decision make(Assertion wanted) {
    Optional<Decision> decided;
    do {
      long revision = register.revision();
      decided = decide(wanted).or(() -> made(revision, wanted));
    } while (decided.isEmpty());
    return decided.get();
  }

  /** Takes one back; empty when there is none. One that was revoked before is answered as it is. */
  public Optional<Assertion> revoke(String id, Assertion.Revocation by) {
    while (true) {
      long revision = register.revision();
      Optional<Assertion> known = register.find(id);
      if (known.isEmpty() || !known.get().inForce()) {
        return known;
      }
      Assertion revoked = known.get().revoked(by);
      if (register.commit(revision, revoked)) {
        return Optional.of(revoked);
      }
    }
  }

  private Optional<Decision> made(long revision, Assertion wanted) {
    return register.commit(revision, wanted)
        ? Optional.of(new Decision.Made(wanted))
        : Optional.empty();
  }

  /** Empty when nothing speaks against it. */
  private Optional<Decision> decide(Assertion wanted) {
    Map<String, Assertion> around = around(wanted);
    if (around.size() > WIDEST) {
      return Optional.of(new Decision.TooWide());
    }
    Assertions inForce = Assertions.of(around.values());
    Optional<Assertion> same =
        inForce.about(wanted.left()).stream().filter(wanted::agreesWith).findFirst();
    if (same.isPresent()) {
      return same.map(Decision.Known::new);
    }
    List<Assertion> by = contradictions(wanted, inForce);
    return by.isEmpty() ? Optional.empty() : Optional.of(new Decision.Contradicted(by));
  }

  private static List<Assertion> contradictions(Assertion wanted, Assertions inForce) {
    return switch (wanted.kind()) {
      case CANNOT_LINK -> inForce.path(wanted.left(), wanted.right());
      case MUST_LINK -> {
        Set<RecordKey> others = inForce.reach(wanted.right());
        yield inForce.reach(wanted.left()).stream()
            .flatMap(record -> inForce.about(record).stream())
            .filter(it -> it.kind() == Assertion.Kind.CANNOT_LINK)
            .filter(it -> it.records().stream().anyMatch(others::contains))
            .distinct()
            .toList();
      }
    };
  }

  /** All in force about the two records and those that must-links lead to, as far as is allowed. */
  private Map<String, Assertion> around(Assertion wanted) {
    var found = new LinkedHashMap<String, Assertion>();
    var seen = new HashSet<RecordKey>(wanted.records());
    Collection<RecordKey> next = wanted.records();
    while (!next.isEmpty() && found.size() <= WIDEST) {
      var further = new HashSet<RecordKey>();
      for (Assertion one : register.inForceAbout(next)) {
        found.put(one.id(), one);
        if (one.kind() == Assertion.Kind.MUST_LINK) {
          one.records().stream().filter(seen::add).forEach(further::add);
        }
      }
      next = further;
    }
    return found;
  }
}

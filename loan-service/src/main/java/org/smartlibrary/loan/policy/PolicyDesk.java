package org.smartlibrary.loan.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.member.Library;

/** Where regulations are examined and published. */
public final class PolicyDesk {

  private final Editions editions;
  private final LibraryPolicies policies;
  private final PolicyMeters meters;
  private final Clock clock;

  public PolicyDesk(Editions editions, LibraryPolicies policies, PolicyMeters meters, Clock clock) {
    this.editions = editions;
    this.policies = policies;
    this.meters = meters;
    this.clock = clock;
  }

  /** What would be said against these lines if they were published now. */
  public List<Objection> examine(Library library, List<Line> lines) {
    return Examination.of(policies.tree(library.isil()), library.isil(), lines, today(library));
  }

  /**
   * Publishes lines in the place of the version that is known.
   *
   * @param known 0 when there is none yet
   */
  public Publication publish(Library library, List<Line> lines, long known, String by) {
    return publish(library, lines, known, by, null);
  }

  /** Publishes an earlier version once more; empty when there is no such version. */
  public Optional<Publication> publishAgain(Library library, long version, long known, String by) {
    return editions
        .find(library.isil(), version)
        .map(earlier -> publish(library, earlier.lines(), known, by, version));
  }

  private Publication publish(
      Library library, List<Line> lines, long known, String by, @Nullable Long again) {
    var current = editions.current(library.isil());
    long actual = current.map(Edition::version).orElse(0L);
    if (actual != known) {
      return new Publication.Outdated(actual);
    }
    if (current.filter(edition -> edition.lines().equals(lines)).isPresent()) {
      return new Publication.Unchanged(current.get());
    }
    var objections = examine(library, lines);
    return objections.isEmpty()
        ? written(new Edition(library.isil(), known + 1, lines, clock.instant(), by, again))
        : new Publication.Objected(objections);
  }

  private Publication written(Edition edition) {
    boolean first = editions.publish(edition);
    policies.changed(edition.library());
    if (!first) {
      var current = editions.current(edition.library());
      return new Publication.Outdated(current.map(Edition::version).orElse(0L));
    }
    meters.published();
    return new Publication.Published(edition);
  }

  private LocalDate today(Library library) {
    return clock.instant().atZone(library.zone()).toLocalDate();
  }
}

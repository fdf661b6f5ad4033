package org.smartlibrary.federation.member;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Takes registrations. Every one is judged against the newest revision, and counts only when that
 * is still the newest one as it is written; else it is judged again.
 */
public final class MemberRegistry {

  private final MemberDirectory directory;
  private final Clock clock;

  /** In the order of their arrival, so that many small writes never starve a large one. */
  private final ReentrantLock turn = new ReentrantLock(true);

  public MemberRegistry(MemberDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  public Decision register(Registration wanted, Mandate mandate) {
    return registerAll(List.of(wanted), mandate).getFirst();
  }

  /** One decision a registration, each of which sees those before it; written together. */
  public List<Decision> registerAll(List<Registration> wanted, Mandate mandate) {
    turn.lock();
    try {
      Optional<List<Decision>> decided;
      do {
        decided = attempt(wanted, mandate);
      } while (decided.isEmpty());
      return decided.get();
    } finally {
      turn.unlock();
    }
  }

  /** Empty when another instance was faster. */
  private Optional<List<Decision>> attempt(List<Registration> wanted, Mandate mandate) {
    var newest = directory.newest();
    var session = new Session(new TreeDraft(newest.tree()), mandate, clock.instant());
    var decisions = wanted.stream().map(session::decide).toList();
    var written =
        session.changes.isEmpty() || directory.publish(newest, session.draft, session.changes);
    return written ? Optional.of(decisions) : Optional.empty();
  }

  private record Session(
      TreeDraft draft, Mandate mandate, Instant now, List<MemberRegistered> changes) {

    Session(TreeDraft draft, Mandate mandate, Instant now) {
      this(draft, mandate, now, new ArrayList<>());
    }

    Decision decide(Registration wanted) {
      var before = draft.find(wanted.isil());
      var after =
          before
              .map(library -> library.revise(wanted))
              .orElseGet(() -> MemberLibrary.join(wanted, parentOf(wanted)));
      var change = new Change(before.orElse(null), after, draft, mandate);
      return Regulations.refuse(change)
          .<Decision>map(Decision.Refused::new)
          .orElseGet(() -> accept(wanted, before, after));
    }

    private Decision accept(
        Registration wanted, Optional<MemberLibrary> before, MemberLibrary after) {
      long actual = before.map(MemberLibrary::version).orElse(0L);
      if (wanted.expectedVersion() != null && wanted.expectedVersion() != actual) {
        return new Decision.Outdated(wanted.expectedVersion(), actual);
      }
      if (after.version() == actual) {
        return new Decision.Unchanged(after);
      }
      draft.put(after);
      var event = after.registered(now);
      changes.add(event);
      return before.isEmpty() ? new Decision.Created(event) : new Decision.Updated(event);
    }

    private Optional<MemberLibrary> parentOf(Registration wanted) {
      return Optional.ofNullable(wanted.parent()).flatMap(draft::find);
    }
  }
}

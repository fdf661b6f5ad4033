package org.smartlibrary.federation.member;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartlibrary.starter.security.Isil;

/**
 * A file of registrations in whatever order: what is refused at first waits and is asked again when
 * the rest is in, as long as that helps anybody. Holds one batch and the waiting in memory.
 */
public final class BulkRegistration {

  static final int BATCH = 500;

  /** How many lines may wait; every further refusal is final at once. */
  static final int MOST_WAITING = 50_000;

  private final MemberRegistry registry;
  private final Mandate mandate;
  private final Answers answers;
  private final List<Line> batch = new ArrayList<>(BATCH);
  private Map<Isil, Waiting> waiting = new LinkedHashMap<>();

  /** A registration and the line of the file that it came from. */
  public record Line(long number, Registration wanted) {}

  /** Told once a line, when its decision is final. */
  @FunctionalInterface
  public interface Answers {
    void decided(Line line, Decision decision);
  }

  private record Waiting(Line line, Decision.Refused refused) {}

  public BulkRegistration(MemberRegistry registry, Mandate mandate, Answers answers) {
    this.registry = registry;
    this.mandate = mandate;
    this.answers = answers;
  }

  public void add(Line line) {
    batch.add(line);
    if (batch.size() == BATCH) {
      decideBatch();
    }
  }

  /** No line comes any more: the waiting are asked again, and what nobody can help is refused. */
  public void finish() {
    decideBatch();
    boolean helped = true;
    while (helped && !waiting.isEmpty()) {
      var again = waiting.values();
      waiting = new LinkedHashMap<>();
      again.forEach(one -> add(one.line()));
      decideBatch();
      helped = waiting.size() < again.size();
    }
    waiting.values().forEach(one -> answers.decided(one.line(), one.refused()));
  }

  private void decideBatch() {
    var decisions = registry.registerAll(batch.stream().map(Line::wanted).toList(), mandate);
    for (int i = 0; i < batch.size(); i++) {
      settle(batch.get(i), decisions.get(i));
    }
    batch.clear();
  }

  /** A later line for the same library takes the place of one that still waits. */
  private void settle(Line line, Decision decision) {
    var earlier = waiting.remove(line.wanted().isil());
    if (earlier != null) {
      answers.decided(earlier.line(), earlier.refused());
    }
    if (decision instanceof Decision.Refused refused && waiting.size() < MOST_WAITING) {
      waiting.put(line.wanted().isil(), new Waiting(line, refused));
    } else {
      answers.decided(line, decision);
    }
  }
}

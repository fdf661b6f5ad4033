package org.smartlibrary.loan.policy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.time.ShortMemory;

/**
 * The regulations as they were published, put together for each library and remembered for a short
 * while, with every answer that was worked out of them.
 */
public final class LibraryPolicies implements Policies {

  private static final int PARTS = 2;

  private final Libraries libraries;
  private final Editions editions;
  private final PolicyMeters meters;
  private final ShortMemory<Isil, PolicyLevel> levels;
  private final ShortMemory<Isil, Worked> trees;

  /**
   * The policies of all libraries.
   *
   * @param believed how long after a change elsewhere an answer may still be the old one
   */
  public LibraryPolicies(
      Libraries libraries, Editions editions, PolicyMeters meters, Duration believed, Clock clock) {
    this.libraries = libraries;
    this.editions = editions;
    this.meters = meters;
    // A tree may be put together from levels that are just about to be forgotten.
    this.levels = new ShortMemory<>(this::level, believed.dividedBy(PARTS), clock);
    this.trees = new ShortMemory<>(this::work, believed.dividedBy(PARTS), clock);
  }

  @Override
  public Terms terms(Circumstance circumstance) {
    return trees.get(circumstance.library()).terms(circumstance);
  }

  /** A library's tree; of what the network takes alone for one that is no member. */
  public PolicyTree tree(Isil library) {
    return trees.get(library).tree();
  }

  /** What was published here holds here at once, for the library and all below it. */
  public void changed(Isil library) {
    levels.forget(library);
    trees.forgetAll();
  }

  private Worked work(Isil library) {
    meters.treeLoaded();
    var path = libraries.path(library).reversed().stream().map(Library::isil).map(levels::get);
    return new Worked(PolicyTree.of(path.toList()), new ConcurrentHashMap<>());
  }

  private PolicyLevel level(Isil library) {
    return editions
        .current(library)
        .map(edition -> PolicyLevel.of(library, edition.version(), edition.lines()))
        .orElseGet(() -> PolicyLevel.of(library, 0, List.of()));
  }

  /** A tree and what was asked of it. */
  private record Worked(PolicyTree tree, Map<Circumstance, Terms> answers) {

    Terms terms(Circumstance asked) {
      return answers.computeIfAbsent(asked, one -> tree.terms(one.group(), one.type(), one.on()));
    }
  }
}

package org.smartlibrary.federation.union;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * The libraries that a search looks at, and how they divide. A scope is made once for a hierarchy
 * and a place in it, and is equal to itself only, so that what is worked out for it can be kept.
 */
public final class LibraryScope {

  /** All libraries, divided by nothing. */
  public static final LibraryScope ALL = new LibraryScope(Optional.empty(), Map.of());

  private final Optional<Isil> top;
  private final Map<String, String> branches;

  /**
   * @param top where in the hierarchy the scope begins, empty for all libraries
   * @param branches for each library in scope the one directly below the top on the way to it, or
   *     the top itself
   */
  public LibraryScope(Optional<Isil> top, Map<String, String> branches) {
    this.top = top;
    this.branches = Map.copyOf(branches);
  }

  /** Whether the search is for a part of the libraries only. */
  public boolean isNarrow() {
    return top.isPresent();
  }

  public Optional<Isil> top() {
    return top;
  }

  /** Whether holdings of this library count. */
  public boolean includes(String isil) {
    return top.isEmpty() || branches.containsKey(isil);
  }

  /** The libraries of a narrow scope. */
  public Set<String> libraries() {
    return branches.keySet();
  }

  /** The part of the scope that a library belongs to. */
  public @Nullable String branchOf(String isil) {
    return branches.get(isil);
  }
}

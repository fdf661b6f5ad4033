package org.smartlibrary.loan.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.LibraryHierarchy;

/** All members, in memory; the newest version of each counts. */
public final class Libraries implements LibraryHierarchy {

  private static final int DEEPEST = 16;

  private final Map<Isil, Library> byIsil = new ConcurrentHashMap<>();
  private volatile boolean complete;

  /** Everybody who was a member when this view began to be read is in it. */
  public void complete() {
    complete = true;
  }

  /** Whether one that is not found is none. */
  public boolean areComplete() {
    return complete;
  }

  /** Takes over what was heard of a library, unless something newer was heard before. */
  public void put(Library library) {
    byIsil.merge(
        library.isil(),
        library,
        (known, heard) -> heard.version() >= known.version() ? heard : known);
  }

  public Optional<Library> find(Isil isil) {
    return Optional.ofNullable(byIsil.get(isil));
  }

  /**
   * The library and all above it, lowest first; empty for one that is no member. A tree that came
   * out of order may have a cycle for a moment, hence the bound.
   */
  public List<Library> path(Isil isil) {
    List<Library> path = new ArrayList<>();
    for (var next = find(isil);
        next.isPresent() && path.size() < DEEPEST;
        next = next.flatMap(Library::above).flatMap(this::find)) {
      path.add(next.get());
    }
    return path;
  }

  @Override
  public boolean isAtOrBelow(Isil lower, Isil upper) {
    return lower.equals(upper)
        || path(lower).stream().anyMatch(library -> library.isil().equals(upper));
  }

  /** Kilometres between two libraries; empty where the place of one is not known. */
  public OptionalDouble kilometres(Isil from, Isil to) {
    var start = find(from).map(Library::place);
    var end = find(to).map(Library::place);
    return start.isPresent() && end.isPresent()
        ? OptionalDouble.of(start.get().kilometresTo(end.get()))
        : OptionalDouble.empty();
  }

  /** Every member, in no order. */
  public List<Library> all() {
    return List.copyOf(byIsil.values());
  }
}

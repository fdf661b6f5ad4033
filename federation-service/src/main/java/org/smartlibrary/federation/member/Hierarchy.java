package org.smartlibrary.federation.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/** Who stands below whom. Every walk upwards takes as many steps as the path is long. */
public interface Hierarchy {

  Optional<MemberLibrary> find(Isil isil);

  /** The libraries directly below, by ISIL. */
  List<MemberLibrary> children(Isil isil);

  default Optional<Isil> parentOf(Isil isil) {
    return find(isil).map(MemberLibrary::parent);
  }

  /** From the top down to the library itself; empty for a stranger. */
  default List<MemberLibrary> path(Isil isil) {
    var upwards = new ArrayList<MemberLibrary>();
    for (var at = find(isil); at.isPresent(); at = above(at.get(), upwards.size())) {
      upwards.add(at.get());
    }
    return upwards.reversed();
  }

  default boolean isAtOrBelow(Isil lower, Isil upper) {
    if (lower.equals(upper)) {
      return true;
    }
    int steps = 0;
    for (var at = find(lower); at.isPresent(); at = above(at.get(), ++steps)) {
      if (upper.equals(at.get().parent())) {
        return true;
      }
    }
    return false;
  }

  /** How many libraries the longest path downwards has, itself included. */
  default int heightOf(Isil isil) {
    return 1 + children(isil).stream().mapToInt(child -> heightOf(child.isil())).max().orElse(0);
  }

  /** Where the library is, or else the nearest above it that says so. */
  default Optional<Location> whereabouts(Isil isil) {
    int steps = 0;
    for (var at = find(isil); at.isPresent(); at = above(at.get(), ++steps)) {
      if (at.get().location() != null) {
        return Optional.of(at.get().location());
      }
    }
    return Optional.empty();
  }

  /** Even in a register that was damaged by hand no walk goes on for ever. */
  private Optional<MemberLibrary> above(MemberLibrary library, int steps) {
    @Nullable Isil parent = library.parent();
    return parent == null || steps > Regulations.LONGEST_PATH ? Optional.empty() : find(parent);
  }
}

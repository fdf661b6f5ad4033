package org.smartlibrary.federation.union.oaipmh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.smartlibrary.federation.member.LibraryTree;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.federation.member.MemberQuery;
import org.smartlibrary.starter.oaipmh.OaiSet;
import org.smartlibrary.starter.security.Isil;

/**
 * A set for each member: what is held there or below, {@code library:CN-430000}. Sets are flat, so
 * that a library that moves keeps the name of its set.
 */
final class LibrarySets {

  private static final String PREFIX = "library:";

  /** A title that thousands hold names the first of its sets. */
  private static final int MOST = 100;

  private static final MemberQuery EVERYBODY =
      MemberQuery.of(Optional.empty(), Optional.empty(), "");

  private final Supplier<LibraryTree> trees;
  private volatile Edition edition = new Edition(LibraryTree.EMPTY, List.of());

  private record Edition(LibraryTree tree, List<MemberLibrary> byIsil) {}

  LibrarySets(Supplier<LibraryTree> trees) {
    this.trees = trees;
  }

  /** The member whose set it is. */
  Optional<Isil> library(String spec) {
    return spec.startsWith(PREFIX)
        ? Isil.of(spec.substring(PREFIX.length()))
            .filter(isil -> trees.get().find(isil).isPresent())
        : Optional.empty();
  }

  /** In the order of their ISILs, behind one of them. */
  List<OaiSet> behind(String spec, int limit) {
    List<MemberLibrary> members = edition().byIsil;
    List<OaiSet> sets = new ArrayList<>();
    for (int i = behind(members, spec); i < members.size() && sets.size() < limit; i++) {
      MemberLibrary member = members.get(i);
      sets.add(new OaiSet(PREFIX + member.isil().value(), member.name().zh()));
    }
    return sets;
  }

  private static int behind(List<MemberLibrary> members, String spec) {
    int low = 0;
    int high = members.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if ((PREFIX + members.get(middle).isil().value()).compareTo(spec) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Edition edition() {
    LibraryTree tree = trees.get();
    Edition known = edition;
    if (known.tree != tree) {
      known =
          new Edition(
              tree,
              tree.select(EVERYBODY).stream()
                  .sorted((one, other) -> one.isil().compareTo(other.isil()))
                  .toList());
      edition = known;
    }
    return known;
  }

  /** The sets of what these libraries hold, that which was asked for first. */
  List<String> of(Optional<String> asked, Collection<String> libraries) {
    Set<String> sets = new LinkedHashSet<>();
    asked.ifPresent(sets::add);
    LibraryTree tree = trees.get();
    for (String library : libraries) {
      if (sets.size() >= MOST) {
        break;
      }
      Isil.of(library).map(tree::path).orElse(List.of()).reversed().stream()
          .map(above -> PREFIX + above.isil().value())
          .forEach(sets::add);
    }
    return sets.stream().limit(MOST).toList();
  }
}

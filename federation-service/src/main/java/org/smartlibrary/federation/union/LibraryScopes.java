package org.smartlibrary.federation.union;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartlibrary.federation.member.LibraryTree;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.federation.member.MemberQuery;
import org.smartlibrary.starter.security.Isil;

/**
 * The scopes of searches, worked out once for each hierarchy: when a county moves there is another
 * tree, and with it other scopes, while the index stays as it is.
 */
final class LibraryScopes {

  private static final int KEPT = 256;
  private static final MemberQuery EVERYBODY =
      MemberQuery.of(Optional.empty(), Optional.empty(), "");

  private final Supplier<LibraryTree> trees;
  private Edition edition = new Edition(LibraryTree.EMPTY);

  LibraryScopes(Supplier<LibraryTree> trees) {
    this.trees = trees;
  }

  /** The scope below a member, or of all members; empty for a library that is no member. */
  Optional<LibraryScope> under(Optional<Isil> top) {
    LibraryTree tree = trees.get();
    return top.isPresent() && tree.find(top.get()).isEmpty()
        ? Optional.empty()
        : Optional.of(edition(tree).scope(top));
  }

  private synchronized Edition edition(LibraryTree tree) {
    if (edition.tree != tree) {
      edition = new Edition(tree);
    }
    return edition;
  }

  /** The scopes of one tree, those that were asked for last. */
  private static final class Edition {

    private final LibraryTree tree;
    private final Map<Optional<Isil>, LibraryScope> scopes =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Optional<Isil>, LibraryScope> eldest) {
            return size() > KEPT;
          }
        };

    Edition(LibraryTree tree) {
      this.tree = tree;
    }

    synchronized LibraryScope scope(Optional<Isil> top) {
      return scopes.computeIfAbsent(top, this::divide);
    }

    private LibraryScope divide(Optional<Isil> top) {
      Map<String, String> branches = new HashMap<>();
      for (MemberLibrary summit : top.flatMap(tree::find).map(List::of).orElseGet(this::summits)) {
        branches.put(summit.isil().value(), summit.isil().value());
        for (MemberLibrary branch : tree.children(summit.isil())) {
          branches.put(branch.isil().value(), branch.isil().value());
          tree.descendants(branch.isil())
              .forEach(below -> branches.put(below.isil().value(), branch.isil().value()));
        }
      }
      return new LibraryScope(top, branches);
    }

    /** Those that stand below nobody: the national library, in a complete register. */
    private List<MemberLibrary> summits() {
      return tree.select(EVERYBODY).stream()
          .filter(library -> tree.parentOf(library.isil()).flatMap(tree::find).isEmpty())
          .toList();
    }
  }
}

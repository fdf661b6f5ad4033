package org.smartlibrary.federation.member;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/** A tree with changes pencilled in, each of which the next one sees. For one thread. */
final class TreeDraft implements Hierarchy {

  private final LibraryTree base;
  private final Map<Isil, MemberLibrary> changed = new HashMap<>();
  private final Map<Isil, Set<Isil>> children = new HashMap<>();

  TreeDraft(LibraryTree base) {
    this.base = base;
  }

  void put(MemberLibrary library) {
    var before = find(library.isil()).map(MemberLibrary::parent).orElse(null);
    changed.put(library.isil(), library);
    if (!Objects.equals(before, library.parent())) {
      redraw(before, list -> list.remove(library.isil()));
    }
    redraw(library.parent(), list -> list.add(library.isil()));
  }

  @Override
  public Optional<MemberLibrary> find(Isil isil) {
    var pencilled = changed.get(isil);
    return pencilled == null ? base.find(isil) : Optional.of(pencilled);
  }

  @Override
  public List<MemberLibrary> children(Isil isil) {
    Collection<Isil> redrawn = children.get(isil);
    return (redrawn == null ? base.childrenIds(isil) : redrawn)
        .stream().flatMap(child -> find(child).stream()).toList();
  }

  LibraryTree toTree() {
    var members = new HashMap<>(base.members());
    members.putAll(changed);
    var lists = new HashMap<>(base.children());
    children.forEach((parent, below) -> lists.put(parent, List.copyOf(below)));
    return new LibraryTree(members, lists);
  }

  private void redraw(@Nullable Isil parent, Consumer<Set<Isil>> change) {
    if (parent != null) {
      change.accept(children.computeIfAbsent(parent, this::copyOfChildren));
    }
  }

  private Set<Isil> copyOfChildren(Isil parent) {
    return new TreeSet<>(base.childrenIds(parent));
  }
}

package org.smartlibrary.federation.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * All members at one moment. Never changes, so that whoever holds one sees a consistent hierarchy;
 * a change makes another tree that shares what stayed.
 */
public final class LibraryTree implements Hierarchy {

  public static final LibraryTree EMPTY = new LibraryTree(Map.of(), Map.of());

  private final Map<Isil, MemberLibrary> members;
  private final Map<Isil, List<Isil>> children;

  /** Made when first asked for: many trees of a bulk load are never searched. */
  private volatile @Nullable TreeOrder order;

  private volatile @Nullable ByLatitude byLatitude;

  LibraryTree(Map<Isil, MemberLibrary> members, Map<Isil, List<Isil>> children) {
    this.members = members;
    this.children = children;
  }

  public static LibraryTree of(Collection<MemberLibrary> members) {
    return EMPTY.with(members);
  }

  /** The tree after these libraries joined or changed. */
  public LibraryTree with(Collection<MemberLibrary> changed) {
    var draft = new TreeDraft(this);
    changed.forEach(draft::put);
    return draft.toTree();
  }

  public int size() {
    return members.size();
  }

  @Override
  public Optional<MemberLibrary> find(Isil isil) {
    return Optional.ofNullable(members.get(isil));
  }

  @Override
  public List<MemberLibrary> children(Isil isil) {
    return childrenIds(isil).stream().flatMap(child -> find(child).stream()).toList();
  }

  List<Isil> childrenIds(Isil isil) {
    return children.getOrDefault(isil, List.of());
  }

  /** All that stand below, each before what is below it; not the library itself. */
  public List<MemberLibrary> descendants(Isil isil) {
    return order().descendants(isil);
  }

  /** The members that a query asks for, each before what is below it. */
  public List<MemberLibrary> select(MemberQuery query) {
    return order().select(query);
  }

  /**
   * The libraries closest to a place, nearest first; those that do not say where they are, never.
   */
  public List<MemberLibrary> nearest(Location to, int many) {
    return byLatitude().nearest(to, many);
  }

  Map<Isil, MemberLibrary> members() {
    return members;
  }

  Map<Isil, List<Isil>> children() {
    return children;
  }

  private TreeOrder order() {
    var known = order;
    if (known == null) {
      known = TreeOrder.of(this);
      order = known;
    }
    return known;
  }

  private ByLatitude byLatitude() {
    var known = byLatitude;
    if (known == null) {
      known = ByLatitude.of(members.values());
      byLatitude = known;
    }
    return known;
  }
}

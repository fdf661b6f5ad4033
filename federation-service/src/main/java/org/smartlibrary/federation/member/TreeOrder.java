package org.smartlibrary.federation.member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.smartlibrary.starter.security.Isil;

/**
 * The members in one row, each followed by all that is below it, so that «below» is a stretch of
 * the row and a page of it costs nothing to find.
 */
final class TreeOrder {

  private final List<MemberLibrary> row;
  private final Map<Isil, Stretch> stretches;
  private final NameScroll names;

  /** From a library's own place to the place behind the last one below it. */
  private record Stretch(int from, int to) {}

  private TreeOrder(List<MemberLibrary> row, Map<Isil, Stretch> stretches) {
    this.row = List.copyOf(row);
    this.stretches = stretches;
    this.names = NameScroll.of(row);
  }

  static TreeOrder of(LibraryTree tree) {
    var row = new ArrayList<MemberLibrary>(tree.size());
    var stretches = HashMap.<Isil, Stretch>newHashMap(tree.size());
    tree.members().values().stream()
        .filter(library -> tree.parentOf(library.isil()).flatMap(tree::find).isEmpty())
        .sorted(Comparator.comparing(MemberLibrary::isil))
        .forEach(top -> append(tree, top, row, stretches));
    return new TreeOrder(row, stretches);
  }

  private static void append(
      LibraryTree tree,
      MemberLibrary library,
      List<MemberLibrary> row,
      Map<Isil, Stretch> stretches) {
    int from = row.size();
    row.add(library);
    tree.children(library.isil()).forEach(child -> append(tree, child, row, stretches));
    stretches.put(library.isil(), new Stretch(from, row.size()));
  }

  List<MemberLibrary> descendants(Isil isil) {
    var stretch = stretches.get(isil);
    return stretch == null ? List.of() : row.subList(stretch.from() + 1, stretch.to());
  }

  List<MemberLibrary> select(MemberQuery query) {
    var stretch = query.under().map(this::stretchOf).orElse(new Stretch(0, row.size()));
    var named =
        query.words().isEmpty()
            ? row.subList(stretch.from(), stretch.to())
            : at(names.find(query.words(), stretch.from(), stretch.to()));
    return query
        .level()
        .map(level -> named.stream().filter(library -> library.level() == level).toList())
        .orElse(named);
  }

  private Stretch stretchOf(Isil isil) {
    return stretches.getOrDefault(isil, new Stretch(0, 0));
  }

  private List<MemberLibrary> at(IntStream places) {
    return places.mapToObj(row::get).toList();
  }
}

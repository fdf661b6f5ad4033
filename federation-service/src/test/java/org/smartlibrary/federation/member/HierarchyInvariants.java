package org.smartlibrary.federation.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;

/** What must be true of every tree, however it came to be. */
public final class HierarchyInvariants {

  private HierarchyInvariants() {}

  public static void assertThatAllIsInOrder(LibraryTree tree) {
    var row = tree.select(MemberQuery.ALL);
    assertThat(row).as("all hang together").hasSize(tree.size());
    row.forEach(library -> assertThatPathIsInOrder(tree.path(library.isil())));
  }

  private static void assertThatPathIsInOrder(List<MemberLibrary> path) {
    assertThat(path).hasSizeLessThanOrEqualTo(Regulations.LONGEST_PATH);
    assertThat(path.getFirst().level()).isEqualTo(Level.NATIONAL);
    assertThat(path.getFirst().parent()).isNull();
    assertThat(new HashSet<>(path)).as("no cycle").hasSameSizeAs(path);
    for (int i = 1; i < path.size(); i++) {
      var upper = path.get(i - 1);
      var lower = path.get(i);
      assertThat(lower.level().isAbove(upper.level())).as("%s below %s", lower, upper).isFalse();
      assertThat(lower.isOpen() && !upper.isOpen()).as("%s below %s", lower, upper).isFalse();
    }
  }
}

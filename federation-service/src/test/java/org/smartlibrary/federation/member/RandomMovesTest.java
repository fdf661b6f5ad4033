package org.smartlibrary.federation.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.starter.security.Isil;

/** Whatever anybody asks for, in any order, what stands in the register obeys the regulations. */
class RandomMovesTest {

  private static final List<Level> LEVELS = List.of(Level.values());
  private static final int LIBRARIES = 60;
  private static final int BATCHES = 400;

  private final MemberDirectory directory = new MemberDirectory(new InMemoryMembers());
  private final MemberRegistry registry = new MemberRegistry(directory, Clock.systemUTC());

  @ParameterizedTest
  @ValueSource(longs = {1, 2260, 10114, 15511, 20261125})
  void noSequenceOfChangesBreaksTheHierarchy(long seed) {
    var random = new Random(seed);
    for (int batch = 0; batch < BATCHES; batch++) {
      registry.registerAll(
          IntStream.range(0, 1 + random.nextInt(8)).mapToObj(_ -> anything(random)).toList(),
          new Mandate.Everything());
      assertThatEverythingIsInOrder(directory.tree());
    }
    assertThat(directory.tree().size()).isGreaterThan(LIBRARIES / 2);
    assertThat(LibraryTree.of(directory.tree().select(MemberQuery.ALL)))
        .usingRecursiveComparison()
        .comparingOnlyFields("members", "children")
        .isEqualTo(LibraryTree.of(directory.tree().members().values()));
  }

  private static Registration anything(Random random) {
    var open =
        Libraries.registration(
            someone(random),
            LEVELS.get(random.nextInt(LEVELS.size())),
            random.nextInt(12) == 0 ? null : someone(random));
    return switch (random.nextInt(8)) {
      case 0 -> Libraries.closed(open);
      case 1, 2 -> Libraries.opened(open);
      default -> open;
    };
  }

  private static Isil someone(Random random) {
    return new Isil("CN-" + random.nextInt(LIBRARIES));
  }

  private static void assertThatEverythingIsInOrder(LibraryTree tree) {
    List<MemberLibrary> row = tree.select(MemberQuery.ALL);
    assertThat(row).as("all hang together").hasSize(tree.size());
    for (var library : row) {
      var path = tree.path(library.isil());
      assertThat(path).hasSizeLessThanOrEqualTo(Regulations.LONGEST_PATH);
      assertThat(path.getFirst().level()).isEqualTo(Level.NATIONAL);
      assertThat(path.getFirst().parent()).isNull();
      Set<Isil> seen = new HashSet<>();
      assertThat(path).allMatch(one -> seen.add(one.isil()));
      for (int i = 1; i < path.size(); i++) {
        assertThat(path.get(i).level().isAbove(path.get(i - 1).level())).isFalse();
        assertThat(path.get(i).isOpen() && !path.get(i - 1).isOpen()).isFalse();
      }
    }
  }
}

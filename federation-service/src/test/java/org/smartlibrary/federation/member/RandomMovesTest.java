package org.smartlibrary.federation.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.member.HierarchyInvariants.assertThatAllIsInOrder;

import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever anybody asks for, in any order, what stands in the register obeys the regulations. */
class RandomMovesTest {

  private static final int LIBRARIES = 60;
  private static final int BATCHES = 400;

  private final MemberDirectory directory = new MemberDirectory(new InMemoryMembers());
  private final MemberRegistry registry = new MemberRegistry(directory, Clock.systemUTC());

  @ParameterizedTest
  @ValueSource(longs = {1, 2260, 10114, 15511, 20261125})
  void noSequenceOfChangesBreaksTheHierarchy(long seed) {
    var registrations = new RandomRegistrations(seed, LIBRARIES);
    for (int batch = 0; batch < BATCHES; batch++) {
      registry.registerAll(registrations.some(), new Mandate.Everything());
      assertThatAllIsInOrder(directory.tree());
    }
    assertThat(directory.tree().size()).isGreaterThan(LIBRARIES / 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 7})
  void aTreeThatGrewEqualsOneThatIsMadeAtOnce(long seed) {
    var registrations = new RandomRegistrations(seed, LIBRARIES);
    for (int batch = 0; batch < BATCHES; batch++) {
      registry.registerAll(registrations.some(), new Mandate.Everything());
    }
    var grown = directory.tree();
    var made = LibraryTree.of(grown.members().values());

    assertThat(made.select(MemberQuery.ALL)).isEqualTo(grown.select(MemberQuery.ALL));
    assertThat(grown.members().keySet())
        .allSatisfy(one -> assertThat(made.children(one)).isEqualTo(grown.children(one)));
  }
}

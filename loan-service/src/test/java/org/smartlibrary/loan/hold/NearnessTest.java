package org.smartlibrary.loan.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.hold.World.BRANCH;
import static org.smartlibrary.loan.hold.World.COUNTY;
import static org.smartlibrary.loan.hold.World.FAR_COUNTY;
import static org.smartlibrary.loan.hold.World.GANSU;
import static org.smartlibrary.loan.hold.World.NEIGHBOUR;
import static org.smartlibrary.loan.hold.World.OTHER_BRANCH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;

/** From where a copy is taken. */
class NearnessTest {

  private final World world = new World();
  private final Nearness nearness = new Nearness(world.libraries, 20);

  @Test
  void theHierarchyComesBeforeTheDistance() {
    assertThat(Reach.between(BRANCH, BRANCH, world.libraries)).isEqualTo(Reach.LIBRARY);
    assertThat(Reach.between(BRANCH, OTHER_BRANCH, world.libraries)).isEqualTo(Reach.COUNTY);
    assertThat(Reach.between(BRANCH, COUNTY, world.libraries)).isEqualTo(Reach.COUNTY);
    assertThat(Reach.between(BRANCH, NEIGHBOUR, world.libraries)).isEqualTo(Reach.PREFECTURE);
    assertThat(Reach.between(BRANCH, FAR_COUNTY, world.libraries)).isEqualTo(Reach.PROVINCE);
    assertThat(Reach.between(BRANCH, GANSU, world.libraries)).isEqualTo(Reach.NATION);
    assertThat(Reach.between(BRANCH, new Isil("CN-9"), world.libraries)).isEqualTo(Reach.NATION);

    assertThat(order(Map.of(), GANSU, FAR_COUNTY, NEIGHBOUR, OTHER_BRANCH, BRANCH))
        .containsExactly(BRANCH, OTHER_BRANCH, NEIGHBOUR, FAR_COUNTY, GANSU);
  }

  @Test
  void amongEquallyNearTheOneThatHasLessToFetchIsAsked() {
    assertThat(order(Map.of(), COUNTY, OTHER_BRANCH)).containsExactly(COUNTY, OTHER_BRANCH);
    assertThat(order(Map.of(COUNTY, 3L), COUNTY, OTHER_BRANCH))
        .containsExactly(OTHER_BRANCH, COUNTY);
  }

  private List<Isil> order(Map<Isil, Long> toFetch, Isil... places) {
    var free =
        List.of(places).stream()
            .map(at -> new Nearness.Free(world.copy(at, "1"), at, Set.of()))
            .toList();
    return nearness.order(BRANCH, free, toFetch).stream().map(Nearness.Free::at).toList();
  }
}

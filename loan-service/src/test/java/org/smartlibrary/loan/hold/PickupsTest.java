package org.smartlibrary.loan.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.Place;
import org.smartlibrary.starter.security.Isil;

class PickupsTest {

  private static final Place CHANGSHA = new Place(112.94, 28.23);

  private final Libraries libraries = new Libraries();
  private final Pickups pickups = new Pickups(libraries);

  @BeforeEach
  void aProvince() {
    put("CN-430000", Level.PROVINCIAL, null, CHANGSHA);
    put("CN-430100", Level.PREFECTURE, "CN-430000", new Place(112.98, 28.20));
    put("CN-430121", Level.COUNTY, "CN-430100", new Place(113.08, 28.25));
    put("CN-430121-B", Level.BRANCH, "CN-430121", null);
    put("CN-360300", Level.PREFECTURE, null, new Place(113.85, 27.63));
  }

  @Test
  void theHomeComesFirstThenItsCountyThenWhatIsFurtherUp() {
    assertThat(isils(pickups.around(new Isil("CN-430121"), 9)))
        .containsExactly("CN-430121", "CN-430121-B", "CN-430100", "CN-430000", "CN-360300");
  }

  @Test
  void whereTheReaderIsCountsMoreThanTheHome() {
    assertThat(isils(pickups.around(new Place(113.8, 27.6), 2)))
        .containsExactly("CN-360300", "CN-430121");
  }

  @Test
  void whosePlaceNobodyKnowsComesLast() {
    assertThat(isils(pickups.around(CHANGSHA, 9))).endsWith("CN-430121-B");
  }

  @Test
  void aClosedLibraryHandsNothingOut() {
    libraries.put(library("CN-430100", Level.PREFECTURE, "CN-430000", null, Library.Status.CLOSED));
    assertThat(isils(pickups.around(CHANGSHA, 9))).doesNotContain("CN-430100");
  }

  @Test
  void noMoreAreToldThanWereAskedFor() {
    IntStream.range(0, 50)
        .forEach(number -> put("CN-X" + number, Level.COUNTY, "CN-430100", CHANGSHA));
    assertThat(pickups.around(CHANGSHA, 30)).hasSize(30);
  }

  private void put(String isil, Level level, @Nullable String parent, @Nullable Place place) {
    libraries.put(library(isil, level, parent, place, Library.Status.ACTIVE));
  }

  private static Library library(
      String isil,
      Level level,
      @Nullable String parent,
      @Nullable Place place,
      Library.Status status) {
    return new Library(
        new Isil(isil),
        isil,
        null,
        level,
        parent == null ? null : new Isil(parent),
        place,
        ZoneId.of("Asia/Shanghai"),
        status,
        1);
  }

  private static List<String> isils(List<Pickups.Pickup> found) {
    return found.stream().map(pickup -> pickup.library().isil().value()).toList();
  }
}

package org.smartlibrary.federation.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.member.Libraries.*;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;

class BulkRegistrationTest {

  private static final List<Level> LEVELS = List.of(Level.values());

  private final MemberDirectory directory = new MemberDirectory(new InMemoryMembers());
  private final MemberRegistry registry = new MemberRegistry(directory, Clock.systemUTC());
  private final Map<Long, Decision> decisions = new TreeMap<>();

  @Test
  void parentsMayComeAfterTheirChildren() {
    load(List.of(branch(), shiquan(), ankang(), shaanxi(), national()));

    assertThat(decisions).hasSize(5);
    assertThat(decisions.values()).allMatch(Decision.Created.class::isInstance);
    assertThat(directory.tree().path(BRANCH)).hasSize(5);
  }

  @Test
  void aLibraryMayCloseBeforeWhatIsBelowIt() {
    load(List.of(national(), shaanxi(), ankang(), shiquan()));

    load(List.of(closed(ankang()), closed(shiquan())));

    assertThat(decisions.values()).allMatch(Decision.Updated.class::isInstance);
  }

  @Test
  void whoseParentNeverComesIsRefusedWithTheReason() {
    load(List.of(national(), branch(), shiquan()));

    assertThat(decisions.get(2L)).isInstanceOf(Decision.Refused.class);
    assertThat(decisions.get(3L))
        .isEqualTo(
            new Decision.Refused(
                new Refusal(
                    Rule.UNKNOWN_PARENT,
                    "There is no member CN-610900: register the parent first.")));
  }

  @Test
  void aLaterLineForTheSameLibraryIsTheOneThatCounts() {
    load(List.of(named(shaanxi(), "旧名", null), shaanxi(), national(), ankang()));

    assertThat(decisions.get(1L)).isInstanceOf(Decision.Refused.class);
    assertThat(directory.tree().find(SHAANXI).orElseThrow().name()).isEqualTo(shaanxi().name());
  }

  @Test
  void theSameFileAgainChangesNothing() {
    var file = List.of(shiquan(), ankang(), shaanxi(), national());
    load(file);
    load(file);

    assertThat(decisions.values()).allMatch(Decision.Unchanged.class::isInstance);
  }

  @Test
  void fortyThousandLibrariesInTheWorstOrderAreAllIn() {
    var file = new ArrayList<Registration>();
    file.add(national());
    IntStream.range(1, 40_000)
        .mapToObj(
            i ->
                registration(
                    isil(i), LEVELS.get(Math.min(4, depth(i))), i < 8 ? NATIONAL : isil(i / 8)))
        .forEach(file::add);

    load(file.reversed());

    assertThat(decisions).hasSize(40_000);
    assertThat(decisions.values()).allMatch(Decision.Created.class::isInstance);
    assertThat(directory.tree().descendants(NATIONAL)).hasSize(39_999);
  }

  private static int depth(int i) {
    return i == 0 ? 0 : 1 + depth(i / 8);
  }

  private static Isil isil(int i) {
    return new Isil("CN-" + i);
  }

  private void load(List<Registration> file) {
    decisions.clear();
    var bulk =
        new BulkRegistration(
            registry,
            new Mandate.Everything(),
            (line, decision) -> assertThat(decisions.put(line.number(), decision)).isNull());
    for (int i = 0; i < file.size(); i++) {
      bulk.add(new BulkRegistration.Line(i + 1, file.get(i)));
    }
    bulk.finish();
  }
}

package org.smartlibrary.loan.patron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.patron.People.named;
import static org.smartlibrary.loan.patron.People.withPin;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is logged or thrown names no reader: whoever writes one down writes the id. */
class DiscretionTest {

  private static final Registration WANTED =
      withPin(named("r-1", "CARD-12345", "subject-1"), "2468");

  static Stream<Object> whatKnowsAReader() {
    var enrolment = Enrolment.first(WANTED);
    var reader = enrolment.reader();
    return Stream.of(
        WANTED,
        enrolment,
        reader,
        reader.card(),
        enrolment.details(),
        enrolment.hashedPin().orElseThrow(),
        new Decision.Created(enrolment),
        new Decision.Updated(enrolment),
        new Decision.Unchanged(enrolment),
        List.of(enrolment));
  }

  @ParameterizedTest
  @MethodSource("whatKnowsAReader")
  void asATextItTellsNothingPersonal(Object something) {
    assertThat(something.toString())
        .doesNotContain("王小明", "CARD-12345", "subject-1", "0915", "wang@", "1990", "2468")
        .doesNotContain("100000:");
  }
}

package org.smartlibrary.starter.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.starter.problem.ProblemException;

class IfMatchTest {

  @Test
  void whatIsNotThereYetNeedsNoCondition() {
    assertThatCode(() -> IfMatch.check(null, 0)).doesNotThrowAnyException();
    assertThatCode(() -> IfMatch.check("\"0\"", 0)).doesNotThrowAnyException();
  }

  @Test
  void aWriteForTheVersionThatIsThereMayPass() {
    assertThatCode(() -> IfMatch.check("\"7\"", 7)).doesNotThrowAnyException();
    assertThatCode(() -> IfMatch.check("*", 7)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({",428", "'\"6\"',412", "nonsense,412"})
  void anyOtherWriteIsTurnedAway(@Nullable String header, int status) {
    assertThatThrownBy(() -> IfMatch.check(header, 7))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                org.assertj.core.api.Assertions.assertThat(
                        refused.problem().type().status().value())
                    .isEqualTo(status));
  }
}

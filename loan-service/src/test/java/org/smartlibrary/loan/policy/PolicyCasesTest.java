package org.smartlibrary.loan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code policy-cases.md}, each as a librarian would read it. */
class PolicyCasesTest {

  static List<PolicyCase> cases() {
    return PolicyCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theValueAndTheLineThatDecidedAreAsTheTableSays(PolicyCase told) {
    var decision = told.tree().decide(told.term(), told.group(), told.type(), told.on());

    assertThat(told.term().written(decision.amount())).isEqualTo(told.expected());
    assertThat(told.name(decision.by())).isEqualTo(told.decider());
  }

  @Test
  void thereAreAtLeastSixtyCasesAndEachHasItsOwnNumber() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(cases()).extracting(PolicyCase::number).doesNotHaveDuplicates();
  }
}

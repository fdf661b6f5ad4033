package org.smartlibrary.loan;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void featuresUseEachOthersRootsAndHaveNoCycles() {
    ApplicationModules.of(LoanServiceApplication.class).verify();
  }
}

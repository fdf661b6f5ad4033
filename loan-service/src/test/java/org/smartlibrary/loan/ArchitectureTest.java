package org.smartlibrary.loan;

import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.ArchitectureRules;

class ArchitectureTest {

  @Test
  void theHouseRulesHold() {
    ArchitectureRules.check("org.smartlibrary.loan");
  }
}

package org.smartlibrary.federation;

import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.ArchitectureRules;
import org.springframework.modulith.core.ApplicationModules;

class FederationArchitectureTest {

  @Test
  void everyFeatureUsesTheRootPackageOfOthersOnly() {
    ApplicationModules.of(FederationServiceApplication.class).verify();
  }

  @Test
  void theHouseRulesHold() {
    ArchitectureRules.check("org.smartlibrary.federation");
  }
}

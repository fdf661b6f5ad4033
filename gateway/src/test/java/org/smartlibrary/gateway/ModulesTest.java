package org.smartlibrary.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void theFeaturesUseOneAnothersRootsOnlyAndNotInCircles() {
    ApplicationModules.of(GatewayApplication.class).verify();
  }
}

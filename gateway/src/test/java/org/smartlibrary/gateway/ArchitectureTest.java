package org.smartlibrary.gateway;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartlibrary.startertest.ArchitectureRules;
import org.springframework.modulith.core.ApplicationModules;

/**
 * All house rules but one: a gateway's subject is the framework it speaks to, so it may know it.
 */
class ArchitectureTest {

  static List<ArchRule> rules() {
    return ArchitectureRules.all().stream()
        .filter(rule -> rule != ArchitectureRules.DOMAIN_KNOWS_NO_FRAMEWORK)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aHouseRuleHolds(ArchRule rule) {
    rule.check(
        new ClassFileImporter()
            .withImportOption(DO_NOT_INCLUDE_TESTS)
            .importPackages("org.smartlibrary.gateway"));
  }

  @Test
  void theFeaturesUseOneAnothersRootsOnlyAndNotInCircles() {
    ApplicationModules.of(GatewayApplication.class).verify();
  }
}

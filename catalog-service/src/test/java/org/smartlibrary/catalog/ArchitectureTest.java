package org.smartlibrary.catalog;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.ArchitectureRules;

class ArchitectureTest {

  /** The serialization called JSON is an adapter of MARC, and speaks Jackson. */
  private static final ImportOption NO_JSON_ADAPTER =
      location -> !location.contains("/record/marc/json/");

  @Test
  void theHouseRulesHold() {
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(NO_JSON_ADAPTER)
            .importPackages("org.smartlibrary.catalog");
    ArchitectureRules.all().forEach(rule -> rule.check(classes));
  }
}

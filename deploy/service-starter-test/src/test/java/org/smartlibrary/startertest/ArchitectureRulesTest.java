package org.smartlibrary.startertest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

  private static final JavaClasses FAULTS =
      new ClassFileImporter().importPackages("org.smartlibrary.planted");

  static List<ArchRule> rules() {
    return ArchitectureRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleFindsItsPlantedFault(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(FAULTS)).isInstanceOf(AssertionError.class);
  }

  @Test
  void aServiceWithoutFeaturesBreaksNone() {
    ArchitectureRules.check("org.smartlibrary.local.net");
  }
}

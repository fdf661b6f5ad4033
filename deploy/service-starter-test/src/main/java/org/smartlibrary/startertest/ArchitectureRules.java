package org.smartlibrary.startertest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The house rules of every service, as far as its classes show them. */
public final class ArchitectureRules {

  private static final String[] ADAPTERS = {
    "..web..", "..mongo..", "..kafka..", "..lucene..", "..tcp.."
  };
  private static final String[] FRAMEWORKS = {
    "org.springframework..",
    "com.mongodb..",
    "org.bson..",
    "org.apache.kafka..",
    "org.apache.lucene..",
    "jakarta.servlet..",
    "tools.jackson.."
  };

  /** Classes that put the parts together must know both sides; so must the service's root. */
  private static final DescribedPredicate<JavaClass> WIRING =
      DescribedPredicate.describe(
          "put the parts together",
          type ->
              type.isMetaAnnotatedWith(Configuration.class)
                  || type.isAnnotatedWith(ConfigurationProperties.class)
                  || UseOtherFeaturesRootsOnly.feature(type.getPackageName()).isEmpty());

  public static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK =
      noClasses()
          .that(not(resideInAnyPackage(ADAPTERS)).and(not(WIRING)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FRAMEWORKS)
          .because("rules outlive technologies")
          .allowEmptyShould(true);

  public static final ArchRule ADAPTERS_ARE_PACKAGE_PRIVATE =
      classes()
          .that(resideInAnyPackage(ADAPTERS).and(not(simpleName("package-info"))))
          .and()
          .areTopLevelClasses()
          .should()
          .notBePublic()
          .because("public is a promise, and an adapter promises its port only")
          .allowEmptyShould(true);

  public static final ArchRule FEATURES_USE_ROOTS_ONLY =
      classes()
          .should(new UseOtherFeaturesRootsOnly())
          .because("what is below a feature's root is its own affair")
          .allowEmptyShould(true);

  public static final ArchRule FEATURES_HAVE_NO_CYCLES =
      slices()
          .matching("org.smartlibrary.*.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  public static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .orShould()
          .beAnnotatedWith(Value.class)
          .because("a constructor says what a class needs")
          .allowEmptyShould(true);

  public static final ArchRule TIME_IS_JAVA_TIME =
      noClasses()
          .that(not(resideInAnyPackage("..mongo..")))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Date.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Calendar.class)
          .because("only MongoDB's driver still wants java.util.Date")
          .allowEmptyShould(true);

  public static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("a test sets the clock")
          .allowEmptyShould(true);

  private ArchitectureRules() {}

  public static List<ArchRule> all() {
    return List.of(
        DOMAIN_KNOWS_NO_FRAMEWORK,
        ADAPTERS_ARE_PACKAGE_PRIVATE,
        FEATURES_USE_ROOTS_ONLY,
        FEATURES_HAVE_NO_CYCLES,
        NOTHING_IS_INJECTED_INTO_FIELDS,
        TIME_IS_JAVA_TIME,
        TIME_COMES_FROM_THE_CLOCK);
  }

  /** Checks a service's own classes, those of its tests left out. */
  public static void check(String basePackage) {
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(basePackage);
    all().forEach(rule -> rule.check(classes));
  }
}

package org.smartlibrary.startertest;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;

/** Features are the packages right below the service's: {@code org.smartlibrary.loan.hold}. */
final class UseOtherFeaturesRootsOnly extends ArchCondition<JavaClass> {

  private static final int SERVICE = 3;

  UseOtherFeaturesRootsOnly() {
    super("use the root packages of other features only");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getDirectDependenciesFromSelf().stream()
        .filter(UseOtherFeaturesRootsOnly::reachesInside)
        .forEach(found -> events.add(SimpleConditionEvent.violated(found, found.getDescription())));
  }

  /** Empty in the service's root. */
  static String feature(String packageName) {
    var steps = packageName.split("\\.", -1);
    return steps.length > SERVICE ? String.join(".", Arrays.copyOf(steps, SERVICE + 1)) : "";
  }

  private static boolean reachesInside(Dependency dependency) {
    var from = dependency.getOriginClass().getPackageName();
    var to = dependency.getTargetClass().getPackageName();
    return sameService(from, to)
        && !feature(from).isEmpty()
        && !feature(from).equals(feature(to))
        && !to.equals(feature(to))
        && !feature(to).isEmpty();
  }

  private static boolean sameService(String from, String to) {
    var service = from.split("\\.", -1);
    return service.length >= SERVICE
        && to.startsWith(String.join(".", Arrays.copyOf(service, SERVICE)) + ".");
  }
}

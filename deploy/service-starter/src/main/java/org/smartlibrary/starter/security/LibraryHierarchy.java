package org.smartlibrary.starter.security;

/** Which library stands below which; until a service knows better, each stands alone. */
@FunctionalInterface
public interface LibraryHierarchy {

  boolean isAtOrBelow(Isil lower, Isil upper);
}

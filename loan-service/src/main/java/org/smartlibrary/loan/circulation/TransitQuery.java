package org.smartlibrary.loan.circulation;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/** Which journeys: from a library, to a library, or both. */
public record TransitQuery(@Nullable Isil from, @Nullable Isil to) {}

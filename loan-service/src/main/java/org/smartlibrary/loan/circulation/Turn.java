package org.smartlibrary.loan.circulation;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/**
 * Whose turn it is for a copy, and where it is wanted.
 *
 * @param reader who is to have it; null for use inside the library
 */
public record Turn(HoldId hold, @Nullable ReaderId reader, Isil pickup) {}

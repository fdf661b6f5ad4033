package org.smartlibrary.loan.circulation;

import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** Whose turn it is for a copy, and where the reader wants it. */
public record Turn(HoldId hold, ReaderId reader, Isil pickup) {}

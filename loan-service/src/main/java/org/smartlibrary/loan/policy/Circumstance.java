package org.smartlibrary.loan.policy;

import java.time.LocalDate;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/** What a regulation is asked for: where, for whom, of what, and when. */
public record Circumstance(Isil library, ReaderGroup group, ItemType type, LocalDate on) {}

package org.smartlibrary.loan.hold;

import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.starter.security.Isil;

/** What the regulations see of a reader: the group and the home library. */
public record Belonging(ReaderGroup group, Isil home) {}

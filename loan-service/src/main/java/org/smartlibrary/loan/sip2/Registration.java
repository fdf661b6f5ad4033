package org.smartlibrary.loan.sip2;

import java.util.Optional;

/** What came of setting up a terminal; {@code secret} is told this once and never again. */
public record Registration(Terminal terminal, boolean created, Optional<TerminalSecret> secret) {}

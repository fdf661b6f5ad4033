package org.smartlibrary.loan.sip2;

import java.time.Instant;
import java.util.Optional;

/** A hold as it stands: its place in the line, and whether the copy is there already. */
public record Waiting(
    int place, boolean available, Optional<Instant> expires, String pickup, String title) {}

package org.smartlibrary.federation.union.sru;

import org.jspecify.annotations.Nullable;

/** A mistake as SRU tells it. */
record Diagnostic(Diagnosis diagnosis, @Nullable String details) {}

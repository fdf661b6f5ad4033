package org.smartlibrary.federation.cluster;

/** What the one writer is told, in the order in which it came. */
public sealed interface Notice permits Heard, Passed, Assertion, RulesOrder {}

package org.smartlibrary.federation.cluster.match;

/** What one rule found: its name, how much it speaks for (or against), and the values compared. */
public record Evidence(String name, int weight, String left, String right) {}

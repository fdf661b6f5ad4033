package org.smartlibrary.federation.cluster.match;

/** What keeps two descriptions apart whatever else they share: the rule's name, and the values. */
public record Veto(String name, String left, String right) {}

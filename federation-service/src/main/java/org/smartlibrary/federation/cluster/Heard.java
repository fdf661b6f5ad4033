package org.smartlibrary.federation.cluster;

/** What a library did with a record. */
public record Heard(Change change) implements Notice {}

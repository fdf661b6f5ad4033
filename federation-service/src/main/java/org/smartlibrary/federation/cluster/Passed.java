package org.smartlibrary.federation.cluster;

/**
 * All records of a partition up to this offset of the libraries' stream that had to come in this
 * lane have come.
 */
public record Passed(Place place, long offset) implements Notice {}

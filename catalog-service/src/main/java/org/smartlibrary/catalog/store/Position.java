package org.smartlibrary.catalog.store;

/** Where an event stands in the topic. */
public record Position(int partition, long offset) {}

package org.smartlibrary.starter.oaipmh;

/** A set of items. */
public record OaiSet(String spec, String name) {}

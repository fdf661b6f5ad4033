package org.smartlibrary.catalog.record.marc.structure;

/** A part of a field, named by one character. */
public record Subfield(char code, String value) {}

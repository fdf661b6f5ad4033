package org.smartlibrary.catalog.record.marc.iso2709;

/** Where in a record's bytes a field stands, its terminator excluded. */
record Slice(String tag, int start, int end) {}

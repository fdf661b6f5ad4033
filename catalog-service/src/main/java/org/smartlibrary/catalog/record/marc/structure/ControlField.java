package org.smartlibrary.catalog.record.marc.structure;

/** A field of plain characters: 001, 005, 008. */
public record ControlField(String tag, String value) implements Field {

  /** The characters from {@code from} to before {@code to}, as many of them as there are. */
  public String slice(int from, int to) {
    int end = Math.min(to, value.length());
    return from >= end ? "" : value.substring(from, end);
  }
}

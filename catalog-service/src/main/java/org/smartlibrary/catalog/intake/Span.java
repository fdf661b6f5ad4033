package org.smartlibrary.catalog.intake;

/** Where in one partition a sync's events stand: between these two offsets, so many. */
public record Span(long first, long last, long count) {

  static Span at(long offset) {
    return new Span(offset, offset, 1);
  }

  Span with(long offset) {
    return new Span(Math.min(first, offset), Math.max(last, offset), count + 1);
  }

  /**
   * How many of them stand before an offset of which all is known, and before one that is an
   * estimate: exact at both ends, between them by proportion, for others' events stand among them.
   */
  long within(long offset, long estimate) {
    if (offset > last || estimate <= first) {
      return offset > last ? count : 0;
    }
    long share = count * (Math.min(estimate, last) - first) / (last - first + 1);
    return Math.min(share, count - 1);
  }
}

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
   * How many of them stand before an offset: exact at both ends, between them by proportion, for
   * others' events stand among them.
   */
  long before(long offset) {
    if (offset <= first) {
      return 0;
    }
    return offset > last ? count : count * (offset - first) / (last - first + 1);
  }
}

package org.smartlibrary.starter.web;

/**
 * Which page of a list, from {@code ?page&size}; a controller's method takes it as an argument.
 *
 * @param page from 0
 * @param size 1 to 1000, 20 when not said
 */
public record PageRequest(int page, int size) {

  static final int DEFAULT_SIZE = 20;
  static final int LARGEST_SIZE = 1000;

  public PageRequest {
    if (page < 0) {
      throw new IllegalArgumentException("Pages count from 0, there is no page " + page);
    }
    if (size < 1 || size > LARGEST_SIZE) {
      throw new IllegalArgumentException(
          "A page has 1 to %d entries, not %d".formatted(LARGEST_SIZE, size));
    }
  }

  /** How many entries come before this page. */
  public long offset() {
    return (long) page * size;
  }
}

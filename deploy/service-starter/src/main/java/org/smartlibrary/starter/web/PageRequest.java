package org.smartlibrary.starter.web;

/**
 * Which page of a list, from {@code ?page&size}; a controller's method takes it as an argument.
 *
 * @param page from 0; no list has more than 2<sup>31</sup> − 1 entries before a page
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
    if (page > lastPage(size)) {
      throw new IllegalArgumentException("No list is long enough for page " + page);
    }
  }

  /** The last page that can be counted to. */
  static int lastPage(int size) {
    return Integer.MAX_VALUE / size;
  }

  /** How many entries come before this page. */
  public int offset() {
    return page * size;
  }
}

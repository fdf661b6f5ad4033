package org.smartlibrary.federation.union;

import java.util.List;

/**
 * A stretch of a list of headings.
 *
 * @param where of what: titles, names, subjects or publishers as a whole
 * @param from the text around which it is wanted
 * @param before how many that stand before it
 * @param after how many from it on, itself included
 */
public record Browse(Criterion.Where where, String from, int before, int after) {

  /**
   * A heading of a list.
   *
   * @param key as it is compared and can be asked for
   * @param shown as the first record writes it
   * @param records how many have it
   */
  public record Heading(String key, String shown, long records) {}

  /**
   * The headings that stand before the text, and those from it on, both in the order of the list.
   */
  public record Stretch(List<Heading> before, List<Heading> after) {}
}

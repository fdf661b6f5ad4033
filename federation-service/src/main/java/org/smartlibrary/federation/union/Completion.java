package org.smartlibrary.federation.union;

/**
 * What somebody may be about to type.
 *
 * @param text as a record writes it
 * @param records how many records have it
 */
public record Completion(String text, Kind kind, long records) {

  /** What it is of a record. */
  public enum Kind {
    TITLE,
    AUTHOR,
    SUBJECT
  }
}

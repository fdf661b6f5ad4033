package org.smartlibrary.federation.union;

/**
 * Another question that finds more than the one that was asked.
 *
 * @param reason what makes it likely that this one was meant
 * @param total how many records it finds
 */
public record Suggestion(String query, Reason reason, long total) {

  /** How the question that was asked differs. */
  public enum Reason {
    SOUND,
    SHAPE,
    SPELLING
  }
}

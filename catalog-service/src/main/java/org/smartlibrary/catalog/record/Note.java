package org.smartlibrary.catalog.record;

/** What the cataloguer found worth saying. */
public record Note(Type type, String text) {

  /** What the note is about. */
  public enum Type {
    GENERAL,
    CONTENTS,
    REPRINT,
    AUDIENCE,
    BIBLIOGRAPHY,
    ORIGINAL,
    OTHER
  }
}

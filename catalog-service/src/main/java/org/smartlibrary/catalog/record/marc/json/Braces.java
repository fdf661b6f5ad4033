package org.smartlibrary.catalog.record.marc.json;

/** Counts the braces of JSON that are not in strings. */
final class Braces {

  private int depth;
  private boolean inString;
  private boolean escaped;
  private boolean begun;

  void accept(byte c) {
    if (inString) {
      inString = escaped || c != '"';
      escaped = !escaped && c == '\\';
      return;
    }
    switch (c) {
      case '"' -> inString = true;
      case '{' -> depth++;
      case '}' -> depth--;
      default -> {}
    }
    begun = true;
  }

  boolean closed() {
    return begun && depth == 0;
  }
}

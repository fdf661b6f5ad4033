package org.smartlibrary.catalog.record.marc.xml;

/** What the stream of XML holds at a place. */
sealed interface XmlFrame {

  long offset();

  /** A record element, able to stand alone. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Element(long offset, byte[] bytes) implements XmlFrame {}

  /** Nothing that could be parsed, and why. */
  record Unusable(long offset, String reason) implements XmlFrame {}
}

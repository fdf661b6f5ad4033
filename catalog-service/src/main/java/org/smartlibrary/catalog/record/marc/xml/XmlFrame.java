package org.smartlibrary.catalog.record.marc.xml;

import org.smartlibrary.catalog.record.RecordOutcome.Fault;

/** What the stream of XML holds at a place. */
sealed interface XmlFrame {

  long offset();

  /** A record element, able to stand alone. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Element(long offset, byte[] bytes) implements XmlFrame {}

  /** Nothing that could be parsed, and why. */
  record Unusable(long offset, Fault fault, String reason) implements XmlFrame {}
}

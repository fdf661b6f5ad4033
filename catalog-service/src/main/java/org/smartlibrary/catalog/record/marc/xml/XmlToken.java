package org.smartlibrary.catalog.record.marc.xml;

/** A piece of an XML document's bytes; text, comments and CDATA may come in several. */
@SuppressWarnings("ArrayRecordComponent") // lives for one step
record XmlToken(Kind kind, long offset, byte[] bytes) {

  enum Kind {
    START,
    EMPTY,
    END,
    DOCTYPE,
    DECLARATION,
    CONTENT,
    BROKEN
  }
}

package org.smartlibrary.catalog.record.marc.iso2709;

import java.nio.charset.StandardCharsets;

/** Says what a stream that holds no MARC seems to be. */
final class Foreign {

  private Foreign() {}

  static String describe(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).strip();
    return "No record of ISO 2709 begins here" + likeness(text);
  }

  private static String likeness(String text) {
    if (text.startsWith("<")) {
      return ": this looks like XML; send it as application/marcxml+xml.";
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return ": this looks like JSON; send it as application/x-ndjson.";
    }
    if (text.startsWith("PK")) {
      return ": this looks like a ZIP archive; send the file that is in it.";
    }
    if (text.startsWith("\u001f\u008b")) {
      return ": this looks like gzip; say so with Content-Encoding: gzip.";
    }
    return ", and none follows up to the next record terminator: these bytes are not MARC.";
  }
}

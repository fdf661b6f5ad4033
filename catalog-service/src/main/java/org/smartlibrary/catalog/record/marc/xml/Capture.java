package org.smartlibrary.catalog.record.marc.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of an element called record, as they come; no more of them than the limit. */
final class Capture {

  private final long offset;
  private final int depth;
  private final List<String> inherited;
  private final int nameEnd;
  private final int limit;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
  private boolean overlong;
  private boolean broken;
  private boolean marc;

  Capture(XmlToken start, TagText tag, int depth, List<String> inherited, int limit) {
    this.offset = start.offset();
    this.depth = depth;
    this.inherited = inherited;
    this.nameEnd = 1 + tag.name().length();
    this.limit = limit;
    add(start);
  }

  void add(XmlToken token) {
    overlong |= bytes.size() + token.bytes().length > limit;
    broken |= token.kind() == XmlToken.Kind.BROKEN;
    if (!overlong) {
      bytes.writeBytes(token.bytes());
    }
  }

  /** Told of each element inside: fields make this a record of MARC and no wrapper. */
  void sees(String localName) {
    marc |=
        localName.equals("leader")
            || localName.equals("controlfield")
            || localName.equals("datafield");
  }

  void breaks() {
    broken = true;
  }

  boolean isMarc() {
    return marc;
  }

  boolean isOverlong() {
    return overlong;
  }

  boolean isBroken() {
    return broken;
  }

  long offset() {
    return offset;
  }

  int depth() {
    return depth;
  }

  /** The element as sent, with the namespaces it uses and inherited written into its start tag. */
  byte[] selfContained() {
    byte[] element = bytes.toByteArray();
    String needed = needed(new String(element, StandardCharsets.ISO_8859_1));
    if (needed.isEmpty()) {
      return element;
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream(element.length + needed.length());
    whole.write(element, 0, nameEnd);
    whole.writeBytes(needed.getBytes(StandardCharsets.ISO_8859_1));
    whole.write(element, nameEnd, element.length - nameEnd);
    return whole.toByteArray();
  }

  private String needed(String element) {
    StringBuilder needed = new StringBuilder();
    for (String declaration : inherited) {
      String prefix = OpenElements.prefix(declaration);
      boolean used = prefix.isEmpty() ? unprefixed(element) : element.contains("<" + prefix + ":");
      if (used) {
        needed.append(' ').append(declaration);
      }
    }
    return needed.toString();
  }

  private boolean unprefixed(String element) {
    return element.lastIndexOf(':', nameEnd) < 0;
  }
}

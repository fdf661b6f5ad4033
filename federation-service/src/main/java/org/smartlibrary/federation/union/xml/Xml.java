package org.smartlibrary.federation.union.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A document, or a part of one, while it is written into memory. Names are the program's own; texts
 * come from anywhere and are escaped.
 */
public final class Xml {

  private final StringBuilder xml;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  public Xml(int expected) {
    xml = new StringBuilder(expected);
  }

  public Xml declaration() {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return this;
  }

  public Xml open(String name) {
    endTag();
    xml.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** An attribute of the element that was opened last; none when the value is null. */
  public Xml attribute(String name, @Nullable String value) {
    if (value != null) {
      xml.append(' ').append(name).append("=\"");
      XmlText.append(xml, value);
      xml.append('"');
    }
    return this;
  }

  public Xml text(String text) {
    endTag();
    XmlText.append(xml, text);
    return this;
  }

  /** An element with this text; none when it is null. */
  public Xml element(String name, @Nullable String text) {
    return text == null ? this : open(name).text(text).close();
  }

  /** What is XML already. */
  public Xml raw(String fragment) {
    endTag();
    xml.append(fragment);
    return this;
  }

  public Xml close() {
    String name = open.pop();
    if (inTag) {
      xml.append("/>");
      inTag = false;
    } else {
      xml.append("</").append(name).append('>');
    }
    return this;
  }

  private void endTag() {
    if (inTag) {
      xml.append('>');
      inTag = false;
    }
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}

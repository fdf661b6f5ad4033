package org.smartlibrary.starter.oaipmh;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes XML as it comes; what may not stand in XML 1.0 is left out. */
final class OaiXml {

  private final Writer out;

  OaiXml(Writer out) {
    this.out = out;
  }

  OaiXml raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  OaiXml text(String text) throws IOException {
    return raw(escaped(text));
  }

  OaiXml element(String name, String text) throws IOException {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  OaiXml attribute(String name, String value) throws IOException {
    return raw(" " + name + "=\"").text(value).raw("\"");
  }

  /** A time as the protocol writes it, in whole seconds. */
  static String utc(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      append(escaped, text, i);
    }
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, String text, int at) {
    char c = text.charAt(at);
    switch (c) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '"' -> escaped.append("&quot;");
      case '\t', '\n', '\r' -> escaped.append(' ');
      default -> {
        if (isAllowed(text, at, c)) {
          escaped.append(c);
        }
      }
    }
  }

  private static boolean isAllowed(String text, int at, char c) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' && c < 0xFFFE;
  }
}

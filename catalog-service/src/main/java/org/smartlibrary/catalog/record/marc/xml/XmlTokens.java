package org.smartlibrary.catalog.record.marc.xml;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.marc.structure.ByteWindow;
import org.smartlibrary.catalog.record.marc.xml.XmlToken.Kind;

/**
 * Cuts the bytes of an XML document at its tags without understanding it, so that what lies between
 * two of them stays byte for byte, and damage in one record is the end of that record only. Works
 * on every encoding that contains ASCII.
 */
final class XmlTokens implements Closeable {

  private static final int PIECE = 32 * 1024;

  private final ByteWindow window;
  private String openContent = "";

  XmlTokens(ByteWindow window) {
    this.window = window;
  }

  /** The next piece, null at the end. */
  @Nullable XmlToken next() throws IOException {
    if (!openContent.isEmpty()) {
      return content(openContent, 0);
    }
    if (!window.reach(1)) {
      return null;
    }
    return window.at(0) == '<' ? markup() : text();
  }

  private XmlToken text() throws IOException {
    int end = window.find((byte) '<', 0, PIECE);
    return token(Kind.CONTENT, end < 0 ? Math.min(window.available(), PIECE) : end);
  }

  private XmlToken markup() throws IOException {
    if (startsWith("<?")) {
      return declaration();
    }
    if (startsWith("<!--")) {
      return content("-->", 4);
    }
    if (startsWith("<![CDATA[")) {
      return content("]]>", 9);
    }
    if (startsWith("<!")) {
      return token(Kind.DOCTYPE, 2);
    }
    return tag(startsWith("</") ? Kind.END : Kind.START);
  }

  private XmlToken declaration() throws IOException {
    int end = find("?>", 2);
    return end < 0 ? broken() : token(Kind.DECLARATION, end);
  }

  /**
   * A piece of what goes on until its closing mark; its last bytes wait for the next piece, lest
   * the mark be cut.
   */
  private XmlToken content(String mark, int from) throws IOException {
    int end = find(mark, from);
    boolean more = end < 0 && window.reach(PIECE);
    openContent = more ? mark : "";
    return token(Kind.CONTENT, end >= 0 ? end : more ? PIECE - mark.length() : window.available());
  }

  private XmlToken tag(Kind kind) throws IOException {
    byte quote = 0;
    for (int i = 1; i < PIECE && window.reach(i + 1); i++) {
      byte c = window.at(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        boolean empty = kind == Kind.START && window.at(i - 1) == '/';
        return token(empty ? Kind.EMPTY : kind, i + 1);
      } else if (c == '<') {
        return token(Kind.BROKEN, i);
      }
    }
    return broken();
  }

  private XmlToken broken() {
    return token(Kind.BROKEN, Math.min(window.available(), PIECE));
  }

  /** The place after a mark, within the size of a piece, or -1. */
  private int find(String mark, int from) throws IOException {
    byte last = (byte) mark.charAt(mark.length() - 1);
    int end = window.find(last, from, PIECE);
    while (end >= 0 && !endsWith(mark, from, end + 1)) {
      end = window.find(last, end + 1, PIECE);
    }
    return end < 0 ? -1 : end + 1;
  }

  private boolean endsWith(String mark, int from, int end) {
    return end - mark.length() >= from && matches(mark, end - mark.length());
  }

  private boolean startsWith(String mark) throws IOException {
    return window.reach(mark.length()) && matches(mark, 0);
  }

  private boolean matches(String mark, int place) {
    for (int i = 0; i < mark.length(); i++) {
      if (window.at(place + i) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private XmlToken token(Kind kind, int length) {
    long offset = window.offset();
    return new XmlToken(kind, offset, window.take(length));
  }

  /** How far the document has been cut. */
  long offset() {
    return window.offset();
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}

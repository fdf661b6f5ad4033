package org.smartlibrary.catalog.feed.oaipmh;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/**
 * The tags of a document in their order, however broken it is between them. Bytes are taken as they
 * are: in every encoding that matters here a tag's characters are those of ASCII.
 */
final class Markup {

  private final byte[] xml;
  private int place;
  private boolean documentType;

  Markup(byte[] xml) {
    this.xml = xml;
  }

  /** What a tag does. */
  enum Kind {
    START,
    EMPTY,
    END
  }

  /** A tag, its name as written, and where it stands. */
  record Tag(Kind kind, String name, int start, int end) {

    String localName() {
      return name.substring(name.indexOf(':') + 1);
    }

    boolean is(Kind wanted, String local) {
      return kind == wanted && localName().equals(local);
    }
  }

  boolean hasDocumentType() {
    return documentType;
  }

  /** The next tag; null at the end. */
  @Nullable Tag next() {
    while (true) {
      int open = find("<", place);
      if (open >= xml.length) {
        return null;
      }
      @Nullable Tag tag = at(open);
      if (tag != null) {
        return tag;
      }
    }
  }

  /** Null where there is no tag but something else, which is passed over. */
  private @Nullable Tag at(int open) {
    if (starts(open, "<!--")) {
      place = after("-->", open + 4);
    } else if (starts(open, "<![CDATA[")) {
      place = after("]]>", open + 9);
    } else if (starts(open, "<?")) {
      place = after("?>", open + 2);
    } else if (starts(open, "<!")) {
      documentType = true;
      place = after(">", open + 2);
    } else {
      return tag(open);
    }
    return null;
  }

  private @Nullable Tag tag(int open) {
    int end = end(open + 1);
    if (end >= xml.length || xml[end] != '>') {
      place = Math.max(end, open + 1);
      return null;
    }
    place = end + 1;
    boolean closes = xml[open + 1] == '/';
    int from = closes ? open + 2 : open + 1;
    String name = name(from, end);
    if (name.isEmpty()) {
      return null;
    }
    Kind kind = closes ? Kind.END : xml[end - 1] == '/' ? Kind.EMPTY : Kind.START;
    return new Tag(kind, name, open, end + 1);
  }

  /** Where the tag ends: at its bracket, or where the next one shows that it has none. */
  private int end(int from) {
    byte quote = 0;
    for (int i = from; i < xml.length; i++) {
      byte each = xml[i];
      if (each == '<') {
        return i;
      }
      if (quote == 0 && each == '>') {
        return i;
      }
      if (each == '"' || each == '\'') {
        quote = quote == 0 ? each : quote == each ? 0 : quote;
      }
    }
    return xml.length;
  }

  private String name(int from, int end) {
    int to = from;
    while (to < end && isNamePart(xml[to])) {
      to++;
    }
    return new String(xml, from, to - from, ISO_8859_1);
  }

  private static boolean isNamePart(byte each) {
    return (each >= 'a' && each <= 'z')
        || (each >= 'A' && each <= 'Z')
        || (each >= '0' && each <= '9')
        || each == ':'
        || each == '_'
        || each == '-'
        || each == '.';
  }

  private int after(String text, int from) {
    return Math.min(find(text, from) + text.length(), xml.length);
  }

  private int find(String text, int from) {
    for (int i = from; i <= xml.length - text.length(); i++) {
      if (starts(i, text)) {
        return i;
      }
    }
    return xml.length;
  }

  private boolean starts(int at, String text) {
    if (at + text.length() > xml.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (xml[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

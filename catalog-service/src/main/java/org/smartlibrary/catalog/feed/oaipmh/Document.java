package org.smartlibrary.catalog.feed.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer cut into its entries and what stands around them, whether it is well-formed or not. An
 * entry is a {@code record} that begins with a {@code header}; one that is not closed ends where
 * the next begins.
 */
final class Document {

  private static final Set<String> ELEMENTS =
      Set.of(
          "responseDate",
          "error",
          "granularity",
          "earliestDatestamp",
          "metadataPrefix",
          "metadataNamespace",
          "resumptionToken");
  private static final Pattern DECLARATION =
      Pattern.compile("^\\s*(<\\?xml\\s[^>]*\\?>)", Pattern.DOTALL);

  private final byte[] xml;
  private final List<Element> elements = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private Markup.@Nullable Tag root;
  private Markup.@Nullable Tag list;
  private boolean closed;
  private boolean documentType;

  private Document(byte[] xml) {
    this.xml = xml;
  }

  /** Something around the entries: its tag as written, and the text up to the next tag. */
  record Element(String name, String tag, String text) {

    Optional<String> attribute(String wanted) {
      Matcher matcher =
          Pattern.compile("\\b" + wanted + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(tag);
      return matcher.find()
          ? Optional.of(
              XmlText.plain(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)))
          : Optional.empty();
    }
  }

  /** The bytes of an entry from its first to behind its last, and whether it was closed. */
  record Piece(int start, int end, boolean whole) {}

  static Document of(byte[] bytes) {
    Document document = new Document(plain(bytes));
    document.read();
    return document;
  }

  boolean isOaiPmh() {
    return root != null && root.localName().equals("OAI-PMH");
  }

  boolean hasDocumentType() {
    return documentType;
  }

  /** Whether the end of the list, or of the whole, was there. */
  boolean isClosed() {
    return closed;
  }

  long length() {
    return xml.length;
  }

  List<Piece> pieces() {
    return pieces;
  }

  Optional<Element> first(String name) {
    return elements.stream().filter(element -> element.name().equals(name)).findFirst();
  }

  List<String> texts(String name) {
    return elements.stream()
        .filter(element -> element.name().equals(name))
        .map(Element::text)
        .toList();
  }

  byte[] bytes(Piece piece) {
    return Arrays.copyOfRange(xml, piece.start(), piece.end());
  }

  /** The entry inside what declares its namespaces, and nothing else. */
  byte[] alone(byte[] piece) {
    ByteArrayOutputStream alone = new ByteArrayOutputStream(piece.length + 512);
    Matcher declaration =
        DECLARATION.matcher(
            new String(xml, 0, Math.min(xml.length, 200), StandardCharsets.ISO_8859_1));
    if (declaration.find()) {
      alone.writeBytes(declaration.group(1).getBytes(StandardCharsets.ISO_8859_1));
    }
    start(alone, root);
    start(alone, list);
    alone.writeBytes(piece);
    end(alone, list);
    end(alone, root);
    return alone.toByteArray();
  }

  private void start(ByteArrayOutputStream out, Markup.@Nullable Tag tag) {
    if (tag != null) {
      out.write(xml, tag.start(), tag.end() - tag.start());
    }
  }

  private static void end(ByteArrayOutputStream out, Markup.@Nullable Tag tag) {
    if (tag != null) {
      out.writeBytes("</%s>".formatted(tag.name()).getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private void read() {
    Markup markup = new Markup(xml);
    Entries entries = new Entries();
    Markup.Tag before = null;
    for (Markup.Tag tag = markup.next(); tag != null; tag = markup.next()) {
      if (before != null) {
        around(before, tag, entries);
      }
      entries.see(before, tag);
      before = tag;
    }
    entries.end(xml.length);
    documentType = markup.hasDocumentType();
  }

  /** Takes note of a tag outside of entries; the next one shows where its text ends. */
  private void around(Markup.Tag tag, Markup.Tag next, Entries entries) {
    if (root == null && tag.kind() == Markup.Kind.START) {
      root = tag;
    }
    if (entries.isOpen()) {
      return;
    }
    if (tag.is(Markup.Kind.START, "ListRecords")) {
      list = tag;
    }
    if (tag.kind() != Markup.Kind.END && ELEMENTS.contains(tag.localName())) {
      String text = tag.kind() == Markup.Kind.EMPTY ? "" : decoded(tag.end(), next.start());
      elements.add(
          new Element(tag.localName(), decoded(tag.start(), tag.end()), XmlText.plain(text)));
    }
  }

  private String decoded(int start, int end) {
    return XmlText.decoded(Arrays.copyOfRange(xml, start, end));
  }

  /** Follows the entries through the tags. */
  private final class Entries {

    private int start = -1;
    private int depth;

    boolean isOpen() {
      return start >= 0;
    }

    void see(Markup.@Nullable Tag before, Markup.Tag tag) {
      if (before != null
          && before.is(Markup.Kind.START, "record")
          && tag.is(Markup.Kind.START, "header")) {
        end(before.start());
        start = before.start();
        depth = 1;
      } else if (isOpen() && tag.is(Markup.Kind.START, "record")) {
        depth++;
      } else if (isOpen() && tag.is(Markup.Kind.END, "record") && --depth == 0) {
        pieces.add(new Piece(start, tag.end(), true));
        start = -1;
      } else if (tag.is(Markup.Kind.START, "resumptionToken")
          || tag.is(Markup.Kind.EMPTY, "resumptionToken")) {
        end(tag.start());
      } else if (tag.is(Markup.Kind.END, "ListRecords") || tag.is(Markup.Kind.END, "OAI-PMH")) {
        end(tag.start());
        closed = true;
      }
    }

    /** Whatever is open here was never closed. */
    void end(int place) {
      if (isOpen()) {
        pieces.add(new Piece(start, place, false));
        start = -1;
      }
    }
  }

  /** UTF-16 is the one usual encoding in which tags are not ASCII. */
  private static byte[] plain(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff) {
      String text = new String(bytes, StandardCharsets.UTF_16);
      return DECLARATION.matcher(text).replaceFirst("").getBytes(UTF_8);
    }
    boolean marked =
        bytes.length >= 3
            && (bytes[0] & 0xff) == 0xef
            && (bytes[1] & 0xff) == 0xbb
            && (bytes[2] & 0xff) == 0xbf;
    return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }
}

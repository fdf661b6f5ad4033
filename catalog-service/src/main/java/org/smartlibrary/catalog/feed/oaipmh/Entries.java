package org.smartlibrary.catalog.feed.oaipmh;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.feed.Listed;

/**
 * Reads the entries of a page, each for itself: what is wrong with one is not the others' affair.
 */
final class Entries {

  private static final int LONGEST_IDENTIFIER = 1000;
  private static final Pattern IDENTIFIER =
      Pattern.compile("<(?:[\\w.-]+:)?identifier[^>]*>([^<]{1,1000})<");
  private static final String LEFT_OUT = "Characters that XML does not allow were left out.";
  private static final String MENDED =
      "A character that XML allows as a reference only was written as one.";

  private final Document document;
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  private Entries(Document document) {
    this.document = document;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
  }

  static List<Listed> of(Document document) {
    Entries entries = new Entries(document);
    return document.pieces().stream().map(entries::read).toList();
  }

  private Listed read(Document.Piece piece) {
    byte[] sent = document.bytes(piece);
    byte[] allowed = XmlText.withoutForbidden(sent);
    if (!piece.whole()) {
      return new Listed.Lost(
          identifier(allowed).orElse(null), "The entry is not closed before the next one begins.");
    }
    try {
      return listed(allowed, allowed == sent ? null : LEFT_OUT);
    } catch (XMLStreamException broken) {
      return mended(allowed, broken);
    }
  }

  private Listed mended(byte[] broken, XMLStreamException why) {
    try {
      return listed(XmlText.mended(broken), MENDED);
    } catch (XMLStreamException _) {
      return new Listed.Lost(
          identifier(broken).orElse(null), "The entry is not well-formed XML: " + firstLine(why));
    }
  }

  private Listed listed(byte[] xml, @Nullable String repaired) throws XMLStreamException {
    Header header = header(XmlText.decoded(xml));
    if (header.identifier().isBlank() || header.identifier().length() > LONGEST_IDENTIFIER) {
      return new Listed.Lost(null, "The entry has no identifier, or one beyond all measure.");
    }
    return header.deleted()
        ? new Listed.Gone(header.identifier())
        : new Listed.Live(header.identifier(), document.alone(xml), repaired);
  }

  /** What stands in an entry's header. */
  private record Header(String identifier, boolean deleted) {}

  /** Reads to the end, for what is well-formed is so to its end. */
  private Header header(String text) throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
    String identifier = "";
    boolean deleted = false;
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = local(xml);
          if (++depth == 2 && name.equals("header")) {
            deleted = isDeleted(xml.getAttributeValue(null, "status"));
          } else if (depth == 3 && name.equals("identifier") && identifier.isEmpty()) {
            identifier = xml.getElementText().strip();
            depth--;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("The entity %s is unknown.".formatted(xml.getLocalName()));
        default -> {}
      }
    }
    return new Header(identifier, deleted);
  }

  private static boolean isDeleted(@Nullable String status) {
    return status != null && status.strip().toLowerCase(Locale.ROOT).equals("deleted");
  }

  private static String local(XMLStreamReader xml) {
    String name = xml.getLocalName();
    return name.substring(name.indexOf(':') + 1);
  }

  private static Optional<String> identifier(byte[] xml) {
    Matcher matcher = IDENTIFIER.matcher(XmlText.decoded(xml));
    return matcher.find() ? Optional.of(XmlText.plain(matcher.group(1))) : Optional.empty();
  }

  private static String firstLine(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int text = message.indexOf("Message: ");
    return (text < 0 ? message : message.substring(text + "Message: ".length()))
        .lines()
        .findFirst()
        .orElse("");
  }
}

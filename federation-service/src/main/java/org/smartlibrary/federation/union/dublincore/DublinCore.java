package org.smartlibrary.federation.union.dublincore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;
import org.smartlibrary.federation.union.xml.Xml;

/** Says a union record in the Dublin Core element set (ISO 15836-1). */
public final class DublinCore {

  public static final String NAMESPACE = "http://purl.org/dc/elements/1.1/";

  private static final Set<String> CREATORS =
      Set.of("AUTHOR", "COMPOSER", "CARTOGRAPHER", "ARTIST", "DIRECTOR", "CREATOR");

  /** Types of the DCMI vocabulary, for forms that have one. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("BOOK", "Text"),
          Map.entry("EBOOK", "Text"),
          Map.entry("SERIAL", "Text"),
          Map.entry("MANUSCRIPT", "Text"),
          Map.entry("RARE_BOOK", "Text"),
          Map.entry("MAP", "Image"),
          Map.entry("IMAGE", "StillImage"),
          Map.entry("VIDEO", "MovingImage"),
          Map.entry("MUSIC", "Sound"),
          Map.entry("SPOKEN_AUDIO", "Sound"),
          Map.entry("COMPUTER_FILE", "Software"),
          Map.entry("KIT", "Collection"),
          Map.entry("OBJECT", "PhysicalObject"));

  private final List<Element> elements = new ArrayList<>();

  private DublinCore() {}

  /** One statement: {@code title}, {@code 红楼梦}. */
  public record Element(String name, String value) {}

  /** Everything that is known, in the order of the element set. */
  public static List<Element> of(UnionEntry entry) {
    DublinCore dc = new DublinCore();
    dc.say(entry.record());
    dc.add("identifier", entry.id());
    return dc.elements;
  }

  /** The elements with the prefix {@code dc}, inside of whatever element is open. */
  public static void write(UnionEntry entry, Xml xml) {
    of(entry).forEach(element -> xml.element("dc:" + element.name(), element.value()));
  }

  private void say(UnionRecord record) {
    record.titles().forEach(title -> add("title", line(title)));
    record
        .contributors()
        .forEach(who -> add(isCreator(who) ? "creator" : "contributor", who.name()));
    record.subjects().forEach(subject -> add("subject", heading(subject)));
    record.classifications().forEach(place -> add("subject", place.value()));
    add("description", record.summary());
    add("description", record.contents());
    if (record.publication() != null) {
      add("publisher", record.publication().publisher());
      add("date", date(record.publication()));
    }
    add("type", record.form() == null ? null : TYPES.get(record.form()));
    add("format", record.extent() == null ? null : record.extent().statement());
    record.identifiers().forEach(number -> add("identifier", identifier(number)));
    record.languages().forEach(code -> add("language", code));
    record.series().forEach(series -> add("relation", series.title()));
  }

  private static boolean isCreator(UnionRecord.Contributor who) {
    return who.primary() || who.roles().stream().anyMatch(CREATORS::contains);
  }

  private static String line(UnionRecord.Title title) {
    return Stream.of(title.value(), title.remainder(), title.partNumber(), title.partName())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static String heading(UnionRecord.Subject subject) {
    return Stream.concat(Stream.of(subject.term()), subject.subdivisions().stream())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" -- "));
  }

  private static @Nullable String date(UnionRecord.Publication publication) {
    return publication.year() == null ? publication.date() : publication.year().toString();
  }

  private static String identifier(UnionRecord.Identifier number) {
    return switch (number.type()) {
      case "ISBN", "ISSN" -> "urn:" + number.type().toLowerCase(Locale.ROOT) + ":" + number.value();
      default -> number.value();
    };
  }

  private void add(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      elements.add(new Element(name, value));
    }
  }
}

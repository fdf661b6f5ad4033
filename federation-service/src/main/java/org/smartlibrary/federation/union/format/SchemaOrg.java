package org.smartlibrary.federation.union.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.Holding;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;

/** Linked data in the vocabulary of schema.org, as JSON-LD. */
final class SchemaOrg implements RecordFormat {

  private static final int MOST_OFFERS = 100;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("BOOK", "Book"),
          Map.entry("EBOOK", "Book"),
          Map.entry("RARE_BOOK", "Book"),
          Map.entry("MANUSCRIPT", "Manuscript"),
          Map.entry("SERIAL", "Periodical"),
          Map.entry("MAP", "Map"),
          Map.entry("SCORE", "MusicComposition"),
          Map.entry("MUSIC", "MusicRecording"),
          Map.entry("SPOKEN_AUDIO", "AudioObject"),
          Map.entry("VIDEO", "VideoObject"),
          Map.entry("IMAGE", "ImageObject"),
          Map.entry("COMPUTER_FILE", "SoftwareApplication"));

  /** Codes of BCP 47 for the languages that have two letters there. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("chi", "zh"),
          Map.entry("eng", "en"),
          Map.entry("jpn", "ja"),
          Map.entry("fre", "fr"),
          Map.entry("ger", "de"),
          Map.entry("rus", "ru"),
          Map.entry("kor", "ko"),
          Map.entry("spa", "es"),
          Map.entry("ita", "it"),
          Map.entry("tib", "bo"),
          Map.entry("uig", "ug"),
          Map.entry("mon", "mn"));

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public Map<String, Object> write(UnionEntry entry, Addresses addresses) {
    UnionRecord record = entry.record();
    Citation citation = new Citation(entry);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", "https://schema.org");
    json.put("@type", type(citation));
    json.put("@id", addresses.record(entry.id()));
    json.put("url", addresses.page(entry.id()));
    put(json, "name", citation.title());
    put(json, "alternateName", otherTitles(record));
    people(json, record);
    put(json, "publisher", publisher(citation));
    put(json, "datePublished", citation.year().map("%04d"::formatted).orElse(null));
    put(json, "isbn", citation.numbers("ISBN").toList());
    put(json, "issn", citation.numbers("ISSN").toList());
    put(json, "inLanguage", languages(record));
    put(json, "bookEdition", type(citation).equals("Book") ? citation.edition() : null);
    put(json, "bookFormat", citation.form().equals("EBOOK") ? "https://schema.org/EBook" : null);
    put(json, "numberOfPages", record.extent() == null ? null : record.extent().pages());
    put(json, "about", citation.subjects().toList());
    put(json, "isPartOf", series(record));
    put(json, "description", citation.summary());
    put(json, "offers", offers(entry, addresses));
    return json;
  }

  private static String type(Citation citation) {
    if (citation.level().equals("ANALYTIC")) {
      return "Article";
    }
    return citation.isSerial() ? "Periodical" : TYPES.getOrDefault(citation.form(), "CreativeWork");
  }

  private static List<String> otherTitles(UnionRecord record) {
    return record.titles().stream()
        .filter(title -> !record.mainTitle().filter(title::equals).isPresent())
        .map(UnionRecord.Title::value)
        .distinct()
        .toList();
  }

  /** Everybody under what they did. */
  private static void people(Map<String, Object> json, UnionRecord record) {
    Map<String, List<Map<String, Object>>> byPart =
        record.contributors().stream()
            .collect(
                Collectors.groupingBy(
                    SchemaOrg::part,
                    LinkedHashMap::new,
                    Collectors.mapping(SchemaOrg::person, Collectors.toList())));
    byPart.forEach((part, people) -> put(json, part, people));
  }

  private static String part(UnionRecord.Contributor who) {
    return who.roles().stream()
        .flatMap(
            role ->
                switch (role) {
                  case "AUTHOR" -> Stream.of("author");
                  case "EDITOR", "CHIEF_EDITOR", "COMPILER" -> Stream.of("editor");
                  case "TRANSLATOR" -> Stream.of("translator");
                  case "COMPOSER" -> Stream.of("composer");
                  case "ILLUSTRATOR" -> Stream.of("illustrator");
                  default -> Stream.<String>empty();
                })
        .findFirst()
        .orElse(who.primary() ? "author" : "contributor");
  }

  private static Map<String, Object> person(UnionRecord.Contributor who) {
    return Map.of("@type", Name.of(who).person() ? "Person" : "Organization", "name", who.name());
  }

  private static @Nullable Map<String, Object> publisher(Citation citation) {
    if (citation.publisher() == null) {
      return null;
    }
    Map<String, Object> publisher = new LinkedHashMap<>();
    publisher.put("@type", "Organization");
    publisher.put("name", citation.publisher());
    put(publisher, "location", citation.place());
    return publisher;
  }

  private static List<String> languages(UnionRecord record) {
    return record.languages().stream().map(code -> LANGUAGES.getOrDefault(code, code)).toList();
  }

  private static List<Map<String, Object>> series(UnionRecord record) {
    return record.series().stream()
        .map(
            series -> Map.<String, Object>of("@type", "CreativeWorkSeries", "name", series.title()))
        .toList();
  }

  /** What each library would lend, for nothing. */
  private static List<Map<String, Object>> offers(UnionEntry entry, Addresses addresses) {
    Map<String, Boolean> available = new LinkedHashMap<>();
    for (Holding holding : entry.standing()) {
      available.merge(holding.isil(), holding.available() > 0, Boolean::logicalOr);
    }
    return available.entrySet().stream()
        .limit(MOST_OFFERS)
        .map(library -> offer(library.getKey(), library.getValue(), addresses))
        .toList();
  }

  private static Map<String, Object> offer(String isil, boolean available, Addresses addresses) {
    Map<String, Object> offer = new LinkedHashMap<>();
    offer.put("@type", "Offer");
    offer.put("businessFunction", "http://purl.org/goodrelations/v1#LeaseOut");
    offer.put("price", "0");
    offer.put("priceCurrency", "CNY");
    offer.put("availability", "https://schema.org/" + (available ? "InStock" : "OutOfStock"));
    offer.put(
        "offeredBy",
        Map.of(
            "@type", "Library",
            "@id", addresses.library(isil),
            "name", addresses.nameOf().apply(isil)));
    return offer;
  }

  private static void put(Map<String, Object> json, String name, @Nullable Object value) {
    boolean nothing =
        value == null
            || (value instanceof String text && text.isBlank())
            || (value instanceof Collection<?> all && all.isEmpty());
    if (!nothing) {
      json.put(name, Optional.ofNullable(value).orElseThrow());
    }
  }
}

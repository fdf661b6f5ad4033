package org.smartlibrary.federation.union.format;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.UnionEntry;

/** An entry of a BibTeX file, in UTF-8. */
final class BibTeX implements RecordFormat {

  private static final Map<Character, String> ESCAPES =
      Map.of(
          '\\', "\\textbackslash{}",
          '{', "\\{",
          '}', "\\}",
          '&', "\\&",
          '%', "\\%",
          '$', "\\$",
          '#', "\\#",
          '_', "\\_",
          '~', "\\textasciitilde{}",
          '^', "\\textasciicircum{}");

  @Override
  public String mediaType() {
    return "application/x-bibtex";
  }

  @Override
  public String write(UnionEntry entry, Addresses addresses) {
    Citation citation = new Citation(entry);
    StringBuilder text = new StringBuilder();
    text.append('@').append(type(citation)).append('{').append(key(entry.id())).append(",\n");
    field(text, "author", names(citation.creators()));
    field(text, "translator", names(citation.translators()));
    field(text, "title", "{" + escaped(citation.title()) + "}");
    field(text, "edition", citation.edition() == null ? null : escaped(citation.edition()));
    field(text, "publisher", citation.publisher() == null ? null : escaped(citation.publisher()));
    field(text, "address", citation.place() == null ? null : escaped(citation.place()));
    field(text, "year", citation.year().map(String::valueOf).orElse(null));
    field(text, "series", citation.series().map(series -> escaped(series.title())).orElse(null));
    field(text, "isbn", joined(citation.numbers("ISBN").toList()));
    field(text, "issn", joined(citation.numbers("ISSN").toList()));
    field(text, "language", joined(citation.languages()));
    field(text, "keywords", joined(citation.subjects().map(BibTeX::escaped).toList()));
    field(text, "url", addresses.page(entry.id()));
    return text.append("}\n").toString();
  }

  private static String type(Citation citation) {
    return switch (citation.form()) {
      case "BOOK", "EBOOK", "RARE_BOOK" ->
          citation.level().equals("ANALYTIC") ? "inbook" : citation.isSerial() ? "misc" : "book";
      case "MANUSCRIPT" -> "unpublished";
      default -> citation.level().equals("ANALYTIC") ? "article" : "misc";
    };
  }

  private static String key(String id) {
    return id.replaceAll("[^A-Za-z0-9:.-]", "");
  }

  /**
   * A body in braces of its own, or its words would be taken for names and commas for inversion.
   */
  private static @Nullable String names(List<Name> names) {
    return names.isEmpty()
        ? null
        : names.stream()
            .map(name -> name.person() ? escaped(name.text()) : "{" + escaped(name.text()) + "}")
            .collect(Collectors.joining(" and "));
  }

  private static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join(", ", values);
  }

  private static void field(StringBuilder text, String name, @Nullable String value) {
    if (value != null) {
      text.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  private static String escaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = Character.isISOControl(value.charAt(i)) ? ' ' : value.charAt(i);
      text.append(ESCAPES.getOrDefault(c, String.valueOf(c)));
    }
    return text.toString();
  }
}

package org.smartlibrary.federation.union.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.UnionEntry;

/** A reference in the numeric style of GB/T 7714-2015, in one line. */
final class NationalStandard implements RecordFormat {

  private static final int MOST_NAMES = 3;

  /** Types and carriers of appendix B, by form. */
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("BOOK", "M"),
          Map.entry("RARE_BOOK", "M"),
          Map.entry("MANUSCRIPT", "M"),
          Map.entry("EBOOK", "M/OL"),
          Map.entry("SERIAL", "J"),
          Map.entry("MAP", "CM"),
          Map.entry("COMPUTER_FILE", "CP"),
          Map.entry("KIT", "G"));

  @Override
  public String mediaType() {
    return "text/x-gbt7714";
  }

  @Override
  public String write(UnionEntry entry, Addresses addresses) {
    Citation citation = new Citation(entry);
    StringBuilder line = new StringBuilder();
    sentence(line, names(citation.creators(), citation.isChinese()));
    sentence(line, citation.title() + "[" + mark(citation) + "]");
    sentence(line, translators(citation));
    sentence(line, edition(citation));
    sentence(line, publication(citation));
    if (mark(citation).endsWith("OL")) {
      sentence(line, addresses.page(entry.id()));
    }
    return line.append('\n').toString();
  }

  private static String mark(Citation citation) {
    return switch (citation.level()) {
      case "INTEGRATING" -> "EB/OL";
      case "COLLECTION" -> "G";
      case "ANALYTIC" -> citation.form().equals("BOOK") ? "M" : "J";
      default -> citation.isSerial() ? "J" : MARKS.getOrDefault(citation.form(), "Z");
    };
  }

  /** Three at most, then «and others» in the language of the work (8.1.2). */
  private static String names(List<Name> names, boolean chinese) {
    String first =
        names.stream()
            .limit(MOST_NAMES)
            .map(Name::inNationalStandard)
            .collect(Collectors.joining(", "));
    return names.size() > MOST_NAMES ? first + (chinese ? ", 等" : ", et al") : first;
  }

  private static String translators(Citation citation) {
    List<Name> translators = citation.translators();
    return translators.isEmpty()
        ? ""
        : names(translators, citation.isChinese()) + (citation.isChinese() ? ", 译" : ", trans");
  }

  /** A first edition is not said (8.4). */
  private static String edition(Citation citation) {
    Optional<Integer> number = citation.editionNumber();
    if (number.isPresent()) {
      return number.get() <= 1
          ? ""
          : citation.isChinese() ? number.get() + "版" : ordinal(number.get()) + " ed";
    }
    return citation.edition() == null ? "" : citation.edition();
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** What is not known of a place or publisher is said to be unknown (8.5). */
  private static String publication(Citation citation) {
    if (citation.place() == null && citation.publisher() == null && citation.year().isEmpty()) {
      return "";
    }
    boolean chinese = citation.isChinese();
    return or(citation.place(), chinese ? "[出版地不详]" : "[S.l.]")
        + ": "
        + or(citation.publisher(), chinese ? "[出版者不详]" : "[s.n.]")
        + years(citation);
  }

  private static String years(Citation citation) {
    if (citation.year().isEmpty()) {
      return "";
    }
    String first = ", " + citation.year().get();
    return citation.isSerial()
        ? first + "-" + citation.lastYear().map(String::valueOf).orElse("")
        : first;
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static void sentence(StringBuilder line, String text) {
    if (!text.isEmpty()) {
      line.append(line.isEmpty() ? "" : " ").append(text).append(text.endsWith(".") ? "" : ".");
    }
  }
}

package org.smartlibrary.federation.union.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.UnionEntry;

/** A record of an RIS file, which reference managers read. */
final class ResearchInformation implements RecordFormat {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("BOOK", "BOOK"),
          Map.entry("RARE_BOOK", "CLSWK"),
          Map.entry("MANUSCRIPT", "MANSCPT"),
          Map.entry("EBOOK", "EBOOK"),
          Map.entry("SERIAL", "JFULL"),
          Map.entry("MAP", "MAP"),
          Map.entry("SCORE", "MUSIC"),
          Map.entry("MUSIC", "SOUND"),
          Map.entry("SPOKEN_AUDIO", "SOUND"),
          Map.entry("VIDEO", "VIDEO"),
          Map.entry("IMAGE", "ART"),
          Map.entry("COMPUTER_FILE", "COMP"));

  @Override
  public String mediaType() {
    return "application/x-research-info-systems";
  }

  @Override
  public String write(UnionEntry entry, Addresses addresses) {
    Citation citation = new Citation(entry);
    StringBuilder text = new StringBuilder();
    line(text, "TY", citation.isSerial() ? "JFULL" : TYPES.getOrDefault(citation.form(), "GEN"));
    citation.creators().forEach(name -> line(text, "AU", name.text()));
    citation.translators().forEach(name -> line(text, "A4", name.text()));
    line(text, "TI", citation.title());
    citation.series().ifPresent(series -> line(text, "T3", series.title()));
    line(text, "ET", citation.edition());
    line(text, "CY", citation.place());
    line(text, "PB", citation.publisher());
    line(text, "PY", citation.year().map("%04d"::formatted).orElse(null));
    citation.numbers("ISBN").forEach(number -> line(text, "SN", number));
    citation.numbers("ISSN").forEach(number -> line(text, "SN", number));
    citation.languages().forEach(code -> line(text, "LA", code));
    citation.subjects().forEach(subject -> line(text, "KW", subject));
    line(text, "AB", citation.summary());
    line(text, "UR", addresses.page(entry.id()));
    line(text, "ID", entry.id());
    return text.append("ER  - \r\n").toString();
  }

  /** A line is a line: what breaks it becomes a space. */
  private static void line(StringBuilder text, String tag, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      text.append(tag).append("  - ").append(value.replaceAll("\\p{Cntrl}+", " ").strip());
      text.append("\r\n");
    }
  }
}

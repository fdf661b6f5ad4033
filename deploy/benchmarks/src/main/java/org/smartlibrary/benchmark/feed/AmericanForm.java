package org.smartlibrary.benchmark.feed;

import java.util.stream.Collectors;

/** A title as MARC 21 with ISBD punctuation. */
final class AmericanForm {

  private AmericanForm() {}

  static byte[] of(Title title, Cataloguer cataloguer) {
    var record = new Iso2709();
    record
        .control("001", cataloguer.controlNumber())
        .control("008", fixed(title))
        .field("020", "  ", "a", title.isbn().orElse(""))
        .field("040", "  ", "a", cataloguer.isil(), "c", cataloguer.isil())
        .field("084", "  ", "a", title.clc(), "2", "clc")
        .field("100", "1 ", "a", title.authors().getFirst() + (title.chinese() ? "." : ""));
    title(record, title);
    record
        .field(
            "264",
            " 1",
            "a",
            title.place() + " :",
            "b",
            ended(title.publisher(), ","),
            "c",
            title.year() + ".")
        .field("300", "  ", "a", title.pages() + (title.chinese() ? " 页 ;" : " p. ;"), "c", "21 cm")
        .field("490", "0 ", "a", title.series().orElse(""))
        .field("650", " 4", "a", title.subject() + ".");
    title.authors().stream().skip(1).forEach(name -> record.field("700", "1 ", "a", name));
    for (String barcode : cataloguer.barcodes()) {
      record.field("852", "  ", "b", "main", "h", cataloguer.callNumber(title), "p", barcode);
    }
    return record.bytes("nam a", " i ");
  }

  private static void title(Iso2709 record, Title title) {
    String responsibility = title.authors().stream().collect(Collectors.joining(", "));
    record.field(
        "245",
        "10",
        "a",
        title.main()
            + (title.remainder().isPresent() ? " :" : title.volume().isPresent() ? "." : " /"),
        "b",
        title.remainder().map(text -> text + " /").orElse(""),
        "n",
        title.volume().orElse(""),
        "c",
        responsibility + ".");
  }

  private static String fixed(Title title) {
    return "200101s%d    %s           000 0 %s d"
        .formatted(title.year(), title.chinese() ? "cc " : "xxk", title.chinese() ? "chi" : "eng");
  }

  private static String ended(String text, String end) {
    return text.isEmpty() ? "" : text + end;
  }
}

package org.smartlibrary.benchmark.feed;

import java.util.stream.Collectors;

/** A title as CNMARC. */
final class ChineseForm {

  private ChineseForm() {}

  static byte[] of(Title title, Cataloguer cataloguer) {
    var record = new Iso2709();
    record
        .control("001", cataloguer.controlNumber())
        .field("010", "  ", "a", title.isbn().orElse(""), "d", "CNY" + (10 + title.pages() / 10))
        .field("100", "  ", "a", general(title))
        .field("101", "0 ", "a", title.chinese() ? "chi" : "eng")
        .field("102", "  ", "a", title.chinese() ? "CN" : "GB")
        .field("105", "  ", "a", "y   z   000yy")
        .field(
            "200",
            "1 ",
            "a",
            title.main(),
            "h",
            title.volume().orElse(""),
            "e",
            title.remainder().orElse(""),
            "f",
            responsibility(title))
        .field("210", "  ", "a", title.place(), "c", title.publisher(), "d", "" + title.year())
        .field("215", "  ", "a", title.pages() + "页", "d", "21cm")
        .field("225", "2 ", "a", title.series().orElse(""))
        .field("606", "0 ", "a", title.subject())
        .field("690", "  ", "a", title.clc(), "v", "5");
    for (String author : title.authors()) {
      record.field("701", " 0", "a", author, "4", "著");
    }
    record.field("801", " 0", "a", "CN", "b", cataloguer.isil());
    for (String barcode : cataloguer.barcodes()) {
      record.field(
          "905", "  ", "a", cataloguer.isil(), "b", barcode, "s", cataloguer.callNumber(title));
    }
    return record.bytes("nam0 ", "   ");
  }

  private static String responsibility(Title title) {
    return title.authors().stream().collect(Collectors.joining(",")) + (title.chinese() ? "著" : "");
  }

  /** 36 characters: date entered, kind and year of publication, codes, character sets, script. */
  private static String general(Title title) {
    return "20200101d%d    em y0chiy50      ea".formatted(title.year());
  }
}

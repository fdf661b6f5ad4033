package org.smartlibrary.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.smartlibrary.benchmark.feed.Iso2709;

/** A small library's books by their control numbers, each with a title of its own. */
final class Books {

  private final String isil;
  private final Map<String, String> titles = new TreeMap<>();

  Books(String isil) {
    this.isil = isil;
  }

  /** So many books, the first with this number. */
  Books fill(String subject, int from, int count) {
    for (int number = from; number < from + count; number++) {
      titles.put("b%05d".formatted(number), subject + "札记之" + number);
    }
    return this;
  }

  Books put(int number, String title) {
    titles.put("b%05d".formatted(number), title);
    return this;
  }

  Books remove(int number) {
    titles.remove("b%05d".formatted(number));
    return this;
  }

  byte[] bytes() {
    var file = new ByteArrayOutputStream();
    titles.forEach((number, title) -> file.writeBytes(record(number, title)));
    return file.toByteArray();
  }

  Path write(Path folder) throws IOException {
    return Files.write(Files.createTempFile(folder, "books-", ".mrc"), bytes());
  }

  private byte[] record(String number, String title) {
    return new Iso2709()
        .control("001", number)
        .field("100", "  ", "a", "20161201d2016    em y0chiy50      ea")
        .field("101", "0 ", "a", "chi")
        .field("200", "1 ", "a", title, "f", isil + "图书馆编")
        .field("210", "  ", "a", "北京", "c", "方志出版社", "d", "2016")
        .field("905", "  ", "a", isil, "b", isil + number, "s", "K29/" + number)
        .bytes("nam0 ", "   ");
  }
}

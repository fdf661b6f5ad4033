package org.smartlibrary.starter.bulk;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.smartlibrary.starter.form.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** JSON, one thing a line; empty lines are passed over. */
final class NdjsonRows<F, T> implements Rows<T> {

  private final BoundedLines lines;
  private final RowForm<F, T> form;
  private final JsonMapper json;

  NdjsonRows(Reader reader, RowForm<F, T> form, JsonMapper json) {
    this.lines = new BoundedLines(reader, LONGEST);
    this.form = form;
    this.json = json;
  }

  @Override
  public Optional<Row<T>> next() throws IOException {
    var line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line.map(present -> new Row<>(present.number(), read(present)));
  }

  private Reading<T> read(BoundedLines.Line line) {
    if (!line.whole()) {
      return faulty("", "is longer than %d characters".formatted(LONGEST));
    }
    if (!Rows.isUtf8(line.text())) {
      return faulty("", NOT_UTF_8);
    }
    try {
      var read = json.readValue(withoutMark(line), form.json());
      return read == null ? faulty("", "is not an object") : form.read().apply(read);
    } catch (JacksonException e) {
      return faulty(pointer(e), "is not the JSON that is expected there");
    }
  }

  private static String withoutMark(BoundedLines.Line line) {
    return line.number() == 1 ? CsvRows.withoutMark(line.text()) : line.text();
  }

  private static <T> Reading<T> faulty(String pointer, String detail) {
    return Reading.Faulty.because(null, pointer, detail);
  }

  private static String pointer(JacksonException e) {
    var pointer = new StringBuilder();
    e.getPath().forEach(step -> pointer.append('/').append(step.getPropertyName()));
    return pointer.toString();
  }
}

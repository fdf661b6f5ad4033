package org.smartlibrary.loan.patron.web;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.smartlibrary.starter.bulk.BoundedLines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Readers as JSON, one a line; empty lines are passed over. */
final class NdjsonRows implements Rows {

  private final BoundedLines lines;
  private final JsonMapper json;

  NdjsonRows(Reader reader, JsonMapper json) {
    this.lines = new BoundedLines(reader, LONGEST);
    this.json = json;
  }

  @Override
  public Optional<Row> next() throws IOException {
    var line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line.map(present -> new Row(present.number(), read(present)));
  }

  private Reading read(BoundedLines.Line line) {
    if (!line.whole()) {
      return faulty("", "is longer than %d characters".formatted(LONGEST));
    }
    if (!Rows.isUtf8(line.text())) {
      return faulty("", NOT_UTF_8);
    }
    try {
      var form = json.readValue(withoutMark(line), ReaderForm.class);
      return form == null ? faulty("", "is not an object") : FormReader.read(form);
    } catch (JacksonException e) {
      return faulty(pointer(e), "is not the JSON that is expected there");
    }
  }

  private static String withoutMark(BoundedLines.Line line) {
    return line.number() == 1 && line.text().startsWith("\uFEFF")
        ? line.text().substring(1)
        : line.text();
  }

  private static Reading faulty(String pointer, String detail) {
    return Reading.Faulty.because(null, pointer, detail);
  }

  private static String pointer(JacksonException e) {
    var pointer = new StringBuilder();
    e.getPath().forEach(step -> pointer.append('/').append(step.getPropertyName()));
    return pointer.toString();
  }
}

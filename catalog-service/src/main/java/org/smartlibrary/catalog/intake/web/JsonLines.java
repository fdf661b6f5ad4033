package org.smartlibrary.catalog.intake.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes NDJSON. */
@Component
class JsonLines {

  private final JsonMapper json;

  JsonLines(JsonMapper json) {
    this.json = json;
  }

  void write(OutputStream out, Object line) {
    try {
      out.write(json.writeValueAsBytes(line));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

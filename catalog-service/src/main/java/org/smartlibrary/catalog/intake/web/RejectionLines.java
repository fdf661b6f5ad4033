package org.smartlibrary.catalog.intake.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.smartlibrary.catalog.intake.Rejection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes rejections as NDJSON. */
@Component
class RejectionLines {

  private final JsonMapper json;

  RejectionLines(JsonMapper json) {
    this.json = json;
  }

  void write(OutputStream out, Rejection rejection) {
    try {
      out.write(json.writeValueAsBytes(rejection));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.smartlibrary.catalog.feed.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.smartlibrary.catalog.feed.FeedRun;
import org.smartlibrary.catalog.intake.Rejection;
import org.smartlibrary.catalog.intake.Rejections;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the syncs of a run did not take as NDJSON. */
@Component
class RunRejections {

  private final Rejections rejections;
  private final JsonMapper json;

  RunRejections(Rejections rejections, JsonMapper json) {
    this.rejections = rejections;
    this.json = json;
  }

  void write(FeedRun run, OutputStream out) {
    run.syncs().forEach(sync -> rejections.each(sync, rejection -> write(rejection, out)));
  }

  private void write(Rejection rejection, OutputStream out) {
    try {
      out.write(json.writeValueAsBytes(rejection));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

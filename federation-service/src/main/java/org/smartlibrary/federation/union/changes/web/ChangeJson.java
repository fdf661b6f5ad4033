package org.smartlibrary.federation.union.changes.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.smartlibrary.federation.union.ChangeContent;
import org.smartlibrary.federation.union.ListedChange;

/** One change as a JSON object; an entry's own JSON is passed on as it is kept. */
final class ChangeJson {

  private final OutputStream out;

  ChangeJson(OutputStream out) {
    this.out = out;
  }

  void write(ListedChange change, ChangeContent content) throws IOException {
    switch (content) {
      case ChangeContent.Entry(byte[] json) -> {
        begin("derived", change);
        out.write(json, 1, json.length - 1);
      }
      case ChangeContent.Merged merged -> {
        begin("merged", change);
        text(named(change) + ",\"into\":\"" + merged.into() + "\"}");
      }
      case ChangeContent.Dissolved _ -> {
        begin("dissolved", change);
        text(named(change) + "}");
      }
    }
  }

  private void begin(String type, ListedChange change) throws IOException {
    text(
        "{\"type\":\""
            + type
            + "\",\"sequence\":"
            + change.sequence()
            + ",\"at\":\""
            + change.at()
            + "\",");
  }

  private static String named(ListedChange change) {
    return "\"id\":\"" + change.id() + "\",\"version\":" + change.version();
  }

  private void text(String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }
}

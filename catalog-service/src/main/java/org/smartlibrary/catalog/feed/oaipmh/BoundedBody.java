package org.smartlibrary.catalog.feed.oaipmh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a body into memory, unpacked, up to a limit. */
final class BoundedBody {

  private BoundedBody() {}

  static Reply read(InputStream content, @Nullable String encoding, int limit) throws IOException {
    String coding = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "", "identity" -> read(content, limit);
      case "gzip", "x-gzip" -> read(new GZIPInputStream(content), limit);
      default ->
          new Reply.Trouble(
              "The server answers in the encoding %s, which was not asked for."
                  .formatted(coding.replaceAll("[^a-z0-9-]", "?")),
              true,
              null);
    };
  }

  private static Reply read(InputStream content, int limit) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
    byte[] buffer = new byte[32 << 10];
    for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
      if (bytes.size() + count > limit) {
        return new Reply.Trouble(
            "One answer of the server is longer than %,d bytes, the most that is taken."
                .formatted(limit),
            true,
            null);
      }
      bytes.write(buffer, 0, count);
    }
    return new Reply.Body(bytes.toByteArray());
  }
}

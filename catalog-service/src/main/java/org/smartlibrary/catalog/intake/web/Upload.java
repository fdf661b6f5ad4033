package org.smartlibrary.catalog.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.smartlibrary.catalog.intake.IntakeLimits;

/** The body of a request as a file: unpacked, guarded and counted while it comes in. */
final class Upload {

  private static final int BUFFER = 64 << 10;

  private final CountedInput sent;
  private final InputStream file;

  private Upload(CountedInput sent, InputStream file) {
    this.sent = sent;
    this.file = file;
  }

  /** Reads the first byte, so that an empty body is known before a sync begins. */
  static Upload of(HttpServletRequest request, IntakeLimits limits) throws IOException {
    CountedInput sent = new CountedInput(request.getInputStream());
    InputStream file =
        new BufferedInputStream(
            new GuardedInput(unpacked(sent, request), sent::count, limits), BUFFER);
    file.mark(1);
    if (file.read() < 0) {
      throw IntakeProblems.EMPTY_FILE.because("The body of the request is empty.").exception();
    }
    file.reset();
    return new Upload(sent, file);
  }

  InputStream file() {
    return file;
  }

  /** How many bytes of the body have come in. */
  long bytes() {
    return sent.count();
  }

  private static InputStream unpacked(CountedInput sent, HttpServletRequest request)
      throws IOException {
    String encoding =
        Optional.ofNullable(request.getHeader("Content-Encoding"))
            .orElse("identity")
            .strip()
            .toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "identity", "" -> sent;
      case "gzip", "x-gzip" -> gunzipped(sent);
      default ->
          throw IntakeProblems.WRONG_CONTENT_ENCODING
              .because("The content encoding %s is not known here.".formatted(encoding))
              .exception();
    };
  }

  private static InputStream gunzipped(CountedInput sent) throws IOException {
    try {
      return new GZIPInputStream(sent, BUFFER);
    } catch (ZipException e) {
      throw IntakeProblems.NOT_GZIP
          .because("The body does not begin like gzip: " + e.getMessage())
          .exception();
    }
  }
}

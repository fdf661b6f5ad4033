package org.smartlibrary.catalog.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Optional;

/** The body of a request, of which the first bytes were looked at. */
record Upload(InputStream body, boolean gzip) {

  /**
   * Looks at the beginning, so that what is no file is refused before a sync begins. A {@code part}
   * may be empty.
   */
  static Upload of(HttpServletRequest request, boolean part) throws IOException {
    boolean gzip = isGzip(request);
    PushbackInputStream body = new PushbackInputStream(request.getInputStream(), 2);
    byte[] first = body.readNBytes(2);
    if (first.length == 0 && !part) {
      throw IntakeProblems.EMPTY_FILE.because("The body of the request is empty.").exception();
    }
    if (gzip && !(part && first.length < 2) && !beginsLikeGzip(first)) {
      throw IntakeProblems.NOT_GZIP.because("The body does not begin like gzip.").exception();
    }
    body.unread(first);
    return new Upload(body, gzip);
  }

  private static boolean beginsLikeGzip(byte[] first) {
    return first.length == 2 && first[0] == 0x1f && first[1] == (byte) 0x8b;
  }

  private static boolean isGzip(HttpServletRequest request) {
    String encoding =
        Optional.ofNullable(request.getHeader("Content-Encoding"))
            .orElse("identity")
            .strip()
            .toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "identity", "" -> false;
      case "gzip", "x-gzip" -> true;
      default ->
          throw IntakeProblems.WRONG_CONTENT_ENCODING
              .because("The content encoding %s is not known here.".formatted(encoding))
              .exception();
    };
  }
}

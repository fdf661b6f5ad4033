package org.smartlibrary.catalog.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.problem.ProblemException;

/** What a request says of its part of an upload (draft-ietf-httpbis-resumable-upload). */
final class UploadHeaders {

  static final String OFFSET = "Upload-Offset";
  static final String COMPLETE = "Upload-Complete";

  private UploadHeaders() {}

  /** Whether nothing comes after this part; so it is where nothing is said. */
  static boolean isLast(HttpServletRequest request) {
    @Nullable String complete = request.getHeader(COMPLETE);
    return switch (complete == null ? "?1" : complete.strip()) {
      case "?1" -> true;
      case "?0" -> false;
      default -> throw wrong(COMPLETE, "It is ?1 when nothing comes after this part, else ?0.");
    };
  }

  /** Where this part begins in the body as a whole. */
  static long offset(HttpServletRequest request) {
    @Nullable String offset = request.getHeader(OFFSET);
    if (offset == null || !offset.strip().matches("\\d{1,18}")) {
      throw wrong(OFFSET, "It says at which byte of the body this part begins: ask with HEAD.");
    }
    return Long.parseLong(offset.strip());
  }

  static String complete(boolean complete) {
    return complete ? "?1" : "?0";
  }

  private static ProblemException wrong(String header, String detail) {
    return IntakeProblems.WRONG_PARAMETER
        .because("A header is missing or wrong: see errors.")
        .error(header, detail)
        .exception();
  }
}

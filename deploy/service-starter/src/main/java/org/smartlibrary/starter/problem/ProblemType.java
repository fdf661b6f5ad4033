package org.smartlibrary.starter.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A kind of refusal; its slug makes the type URI {@code /problems/{slug}} and the page there.
 *
 * @param explanation what the reader of the page can do about it
 */
public record ProblemType(String slug, HttpStatus status, String title, String explanation) {

  public URI uri() {
    return URI.create("/problems/" + slug);
  }

  /** A refusal of this kind, with a sentence about the case at hand. */
  public Problem because(String detail) {
    return new Problem(this, detail, Map.of(), List.of());
  }
}

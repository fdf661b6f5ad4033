package org.smartlibrary.loan.policy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.policy.Edition;
import org.smartlibrary.starter.security.Isil;

/**
 * A library's lines as they were published; version 0 when none ever were.
 *
 * @param again the earlier version that was published anew
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionView(
    Isil isil,
    long version,
    List<PolicyForm.OneLine> lines,
    @Nullable Instant publishedAt,
    @Nullable String publishedBy,
    @Nullable Long again) {

  static EditionView of(Edition edition) {
    return new EditionView(
        edition.library(),
        edition.version(),
        PolicyForm.of(edition.lines()),
        edition.at(),
        edition.by(),
        edition.again());
  }

  static EditionView none(Isil library) {
    return new EditionView(library, 0, List.of(), null, null, null);
  }
}

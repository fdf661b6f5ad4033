package org.smartlibrary.loan.patron.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.smartlibrary.loan.patron.Decision;
import org.smartlibrary.loan.patron.Enrolment;
import org.smartlibrary.starter.web.Etags;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** What is answered to who wrote a reader. */
final class Answers {

  private Answers() {}

  static ResponseEntity<?> of(Decision decision) {
    return switch (decision) {
      case Decision.Created(var enrolment) ->
          shown(
              ResponseEntity.created(URI.create("/api/readers/" + encoded(enrolment))), enrolment);
      case Decision.Updated(var enrolment) -> shown(ResponseEntity.ok(), enrolment);
      case Decision.Unchanged(var enrolment) -> shown(ResponseEntity.ok(), enrolment);
      case Decision.Outdated(var actual) -> ReaderProblems.outdated(actual).response();
      case Decision.Refused refused -> ReaderProblems.refused(refused).response();
    };
  }

  private static String encoded(Enrolment enrolment) {
    return UriUtils.encodePathSegment(enrolment.id().value(), StandardCharsets.UTF_8);
  }

  static ResponseEntity<ReaderView> shown(ResponseEntity.BodyBuilder answer, Enrolment enrolment) {
    return answer.eTag(Etags.of(enrolment.reader().version())).body(ReaderView.of(enrolment));
  }
}

package org.smartlibrary.loan.policy.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.policy.Edition;
import org.smartlibrary.loan.policy.Editions;
import org.smartlibrary.loan.policy.Publication;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Etags;
import org.smartlibrary.starter.web.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a publication is made for, and how it is answered. */
@Component
class Publishing {

  private final Editions editions;

  Publishing(Editions editions) {
    this.editions = editions;
  }

  /** The version that is replaced; 0 when there is none. */
  long version(Isil library) {
    return editions.current(library).map(Edition::version).orElse(0L);
  }

  /** The same, when it is the one that the caller knows. */
  long known(Isil library, @Nullable String ifMatch) {
    long actual = version(library);
    IfMatch.check(ifMatch, actual);
    return actual;
  }

  ResponseEntity<EditionView> current(Isil library) {
    Optional<Edition> current = editions.current(library);
    return current
        .map(Publishing::shown)
        .orElseGet(() -> ResponseEntity.ok().eTag(Etags.of(0)).body(EditionView.none(library)));
  }

  static ResponseEntity<EditionView> answer(Publication publication) {
    return switch (publication) {
      case Publication.Published(Edition edition) -> shown(edition);
      case Publication.Unchanged(Edition edition) -> shown(edition);
      case Publication.Objected(var objections) ->
          throw PolicyProblems.objections(objections).exception();
      case Publication.Outdated(long actual) -> throw IfMatch.outdated(actual).exception();
    };
  }

  private static ResponseEntity<EditionView> shown(Edition edition) {
    return ResponseEntity.ok().eTag(Etags.of(edition.version())).body(EditionView.of(edition));
  }
}

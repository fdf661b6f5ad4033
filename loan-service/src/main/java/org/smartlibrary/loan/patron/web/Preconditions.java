package org.smartlibrary.loan.patron.web;

import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.web.Etags;

/** What a write's headers expect of the reader (RFC 9110, section 13); version 0 is none yet. */
final class Preconditions {

  private Preconditions() {}

  static LongPredicate of(@Nullable String ifMatch, @Nullable String ifNone) {
    return version ->
        (ifMatch == null || (version > 0 && Etags.matches(ifMatch, version)))
            && (ifNone == null || version == 0 || !Etags.matches(ifNone, version));
  }
}

package org.smartlibrary.federation.member.web;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Etags;

/** What a write's headers expect of the member (RFC 9110, section 13). */
final class Preconditions {

  private final MemberDirectory directory;

  Preconditions(MemberDirectory directory) {
    this.directory = directory;
  }

  /** The version that the write is for: 0 for none yet, null for whichever there is. */
  @Nullable Long expectedVersion(Isil isil, @Nullable String ifMatch, @Nullable String ifNone) {
    if (ifMatch == null && ifNone == null) {
      return null;
    }
    directory.catchUp();
    long actual = directory.tree().find(isil).map(MemberLibrary::version).orElse(0L);
    boolean met =
        (ifMatch == null || (actual > 0 && Etags.matches(ifMatch, actual)))
            && (ifNone == null || actual == 0 || !Etags.matches(ifNone, actual));
    if (!met) {
      throw failed(actual).exception();
    }
    return actual;
  }

  static Problem failed(long actual) {
    return Problems.PRECONDITION_FAILED.because(
        actual == 0
            ? "There is no such member yet."
            : "The member is at version %d by now: read it again.".formatted(actual));
  }
}

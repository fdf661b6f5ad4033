package org.smartlibrary.federation.member;

import java.util.List;

/**
 * The register's store. Its revisions follow each other without a gap, and each one was judged
 * against the one before it: so no two changes that are right by themselves can be wrong together.
 */
public interface Members {

  /**
   * All that changed after a revision, and the revision that this makes up to; 0 for everything.
   */
  Cut changedSince(long revision);

  /**
   * Makes the next revision of these changes, all of them together.
   *
   * @return false, and nothing is written, when another revision was made in the meantime
   */
  boolean commit(long after, List<MemberRegistered> changes);

  /** The newest state of every member that changed, as it was at one revision. */
  record Cut(long revision, List<MemberLibrary> changed) {}
}

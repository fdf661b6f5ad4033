package org.smartlibrary.federation.union;

import java.util.List;

/** The searchable union catalogue. One thread applies, refreshes and commits; any number search. */
public interface UnionIndex {

  /**
   * Takes changes in, older versions after newer ones without effect. They are seen after the next
   * refresh, and kept over a crash after the next commit, together with the bookmark.
   */
  void apply(List<UnionChange> changes, Bookmark next);

  /** Makes everything applied so far visible to searches. */
  void refresh();

  /** Makes everything applied so far survive. */
  void commit();

  /** Where following goes on: the bookmark of the last change applied, or kept from before. */
  Bookmark bookmark();

  /** Forgets everything, to follow from the start. */
  void clear();

  SearchAnswer search(UnionQuery query);

  Found find(String id);

  /** How many union records can be found. */
  long size();
}

package org.smartlibrary.federation.union;

import java.time.Instant;
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

  /** Questions like this one that find more than so many records, the likeliest first. */
  List<Suggestion> suggestions(UnionQuery query, long found);

  /** Titles, names and subjects that begin like what is being typed, at most so many. */
  List<Completion> completions(String typed, int most);

  /** For each record why it answers the query. */
  List<List<Why>> why(UnionQuery query, List<String> ids);

  /** Records that meet a criterion, whole and by position. */
  Selected select(Selection selection);

  /**
   * Shows all records of one part; {@code parts} is a power of two, and a record stays in its part.
   */
  void visit(int part, int parts, RecordVisitor visitor);

  /** A stretch of the titles, names or subjects that there are. */
  Browse.Stretch browse(Browse browse);

  Found find(String id);

  /** Lists the changes that come next, smallest sequence first. */
  <T> T changes(ChangeQuery query, ChangeReader<T> reader);

  /** How many changes there are behind that sequence, in that scope and before that time. */
  long count(ChangeQuery query);

  /** Lists the newest change of one id, or none. */
  <T> T change(String id, ChangeReader<T> reader);

  /** The newest sequence among what was changed before that time, 0 if there is none. */
  long lastBefore(Instant time);

  /** Reads the entry of a change. */
  UnionEntry read(ChangeContent.Entry content);

  /** How many union records can be found. */
  long size();
}

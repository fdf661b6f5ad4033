package org.smartlibrary.federation.union.lucene;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.smartlibrary.federation.union.Bookmark;

/** What is written with every commit: the index's shape, and how far it has followed its source. */
final class Commit {

  static final String SHAPE = "shape";
  private static final String SOURCE = "source";
  private static final String OFFSET = "offset";

  private Commit() {}

  static Map<String, String> data(Bookmark bookmark) {
    return bookmark.source() == null
        ? Map.of(SHAPE, Fields.SHAPE)
        : Map.of(SHAPE, Fields.SHAPE, SOURCE, bookmark.source(), OFFSET, "" + bookmark.offset());
  }

  /** The bookmark of the commit that the writer has opened. */
  static Bookmark read(IndexWriter writer) {
    Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
    if (entries == null) {
      return Bookmark.START;
    }
    Map<String, String> data = new HashMap<>();
    entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    String offset = data.get(OFFSET);
    return offset == null ? Bookmark.START : new Bookmark(data.get(SOURCE), Long.parseLong(offset));
  }
}

package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.smartlibrary.federation.union.ChangeContent;

/** Reads what changes left behind, one after the other. */
final class ChangeContents implements Iterator<ChangeContent> {

  private static final Set<String> READ = Set.of(Fields.ENTRY, Fields.INTO, Fields.FORMERLY);

  private final StoredFields stored;
  private final Iterator<ChangeRow> rows;

  ChangeContents(List<ChangeRow> rows, IndexSearcher searcher) throws IOException {
    this.stored = searcher.storedFields();
    this.rows = rows.iterator();
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public ChangeContent next() {
    try {
      return content(stored.document(rows.next().document(), READ));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChangeContent content(Document document) {
    BytesRef entry = document.getBinaryValue(Fields.ENTRY);
    if (entry != null) {
      return new ChangeContent.Entry(
          Arrays.copyOfRange(entry.bytes, entry.offset, entry.offset + entry.length));
    }
    String into = document.get(Fields.INTO);
    List<String> formerly = List.of(document.getValues(Fields.FORMERLY));
    return into == null
        ? new ChangeContent.Dissolved(formerly)
        : new ChangeContent.Merged(into, formerly);
  }
}

package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.smartlibrary.federation.union.ChangeContent;

/** Reads what changes left behind, one after the other. */
final class ChangeContents implements Iterator<ChangeContent> {

  private static final Set<String> READ = Set.of(Fields.INTO, Fields.FORMERLY);

  private final WholeEntries entries;
  private final StoredFields stored;
  private final Iterator<ChangeRow> rows;

  ChangeContents(List<ChangeRow> rows, IndexSearcher searcher) throws IOException {
    this.entries = new WholeEntries(searcher);
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
      return content(rows.next().document());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ChangeContent content(int document) throws IOException {
    Optional<byte[]> entry = entries.json(document);
    return entry.isPresent()
        ? new ChangeContent.Entry(entry.get())
        : tombstone(stored.document(document, READ));
  }

  private static ChangeContent tombstone(Document document) {
    String into = document.get(Fields.INTO);
    List<String> formerly = List.of(document.getValues(Fields.FORMERLY));
    return into == null
        ? new ChangeContent.Dissolved(formerly)
        : new ChangeContent.Merged(into, formerly);
  }
}

package org.smartlibrary.federation.union.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.smartlibrary.federation.availability.ItemAudience;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.Bookmark;
import org.smartlibrary.federation.union.Browse;
import org.smartlibrary.federation.union.ChangeContent;
import org.smartlibrary.federation.union.ChangeQuery;
import org.smartlibrary.federation.union.ChangeReader;
import org.smartlibrary.federation.union.Completion;
import org.smartlibrary.federation.union.Found;
import org.smartlibrary.federation.union.RecordVisitor;
import org.smartlibrary.federation.union.SearchAnswer;
import org.smartlibrary.federation.union.Selected;
import org.smartlibrary.federation.union.Selection;
import org.smartlibrary.federation.union.ShownRecords;
import org.smartlibrary.federation.union.Suggestion;
import org.smartlibrary.federation.union.UnionChange;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.federation.union.UnionQuery;
import org.smartlibrary.federation.union.Why;

/** The union index in Lucene, in a folder of this machine. */
final class LuceneUnionIndex implements UnionIndex, ItemAudience, ShownRecords, Closeable {

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Versions versions = new Versions();
  private final EntryDocument documents = new EntryDocument();
  private final ItemStates states;
  private final ItemMarks marks;
  private final UnionSearch search;
  private final ChangeSearch changes = new ChangeSearch();
  private volatile Bookmark bookmark;

  LuceneUnionIndex(IndexSettings settings, ItemStates states) {
    this.states = states;
    this.search = new UnionSearch(states);
    this.marks = search.marks();
    try {
      writer = new IndexFolder(settings).open(marks::follow);
      bookmark = Commit.read(writer);
      searchers = new SearcherManager(writer, new Searchers(marks));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void apply(List<UnionChange> changes, Bookmark next) {
    with(
        searcher -> {
          for (UnionChange change : changes) {
            apply(change, searcher);
          }
          return changes;
        });
    bookmark = next;
  }

  private void apply(UnionChange change, IndexSearcher searcher) throws IOException {
    long known = versions.of(change.id(), searcher.getIndexReader());
    if (change.version() <= known) {
      return;
    }
    if (known == Versions.NONE) {
      writer.addDocument(documents.of(change));
    } else {
      writer.updateDocument(new Term(Fields.ID, change.id()), documents.of(change));
    }
    versions.put(change.id(), change.version());
  }

  @Override
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
      versions.refreshed();
      follow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was told while a reader was being made, and so may be in neither the old nor the new. */
  private void follow() {
    with(
        searcher -> {
          marks.follow(searcher.getIndexReader());
          return searcher;
        });
  }

  /** Needs no refresh, and none of the thread that applies. */
  @Override
  public int show() {
    return with(searcher -> marks.show(searcher.getIndexReader()));
  }

  @Override
  public void commit() {
    try {
      writer.setLiveCommitData(Commit.data(bookmark).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Bookmark bookmark() {
    return bookmark;
  }

  @Override
  public void clear() {
    try {
      writer.deleteAll();
      bookmark = Bookmark.START;
      commit();
      refresh();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public SearchAnswer search(UnionQuery query) {
    return with(searcher -> search.answer(query, searcher));
  }

  @Override
  public Selected select(Selection selection) {
    return with(searcher ->
            new Selecting(selection, searcher, search.scope(selection.scope())).answer())
        .asTheyStand(states);
  }

  @Override
  public void visit(int part, int parts, RecordVisitor visitor) {
    with(
        searcher -> {
          new Roll(searcher).call(part, parts, visitor);
          return parts;
        });
  }

  @Override
  public Browse.Stretch browse(Browse browse) {
    return with(searcher -> new Browsing(searcher, browse.where()).around(browse));
  }

  @Override
  public List<Suggestion> suggestions(UnionQuery query, long found) {
    return with(
        searcher ->
            new NearbyQuestions(searcher, words -> search.count(query.counting(words), searcher))
                .of(query.any(), found));
  }

  @Override
  public List<Completion> completions(String typed, int most) {
    return with(searcher -> new Completing(searcher).of(typed, most));
  }

  @Override
  public List<List<Why>> why(UnionQuery query, List<String> ids) {
    return with(searcher -> new Reasons(query, searcher).of(ids));
  }

  @Override
  public Found find(String id) {
    Found found = with(searcher -> new IdLookup(searcher).find(id));
    return found instanceof Found.Here(UnionEntry entry)
        ? new Found.Here(entry.asItStands(states))
        : found;
  }

  @Override
  public <T> T changes(ChangeQuery query, ChangeReader<T> reader) {
    return with(searcher -> read(changes.page(query, searcher), searcher, reader));
  }

  @Override
  public long count(ChangeQuery query) {
    return with(searcher -> changes.count(query, searcher));
  }

  @Override
  public <T> T change(String id, ChangeReader<T> reader) {
    return with(
        searcher ->
            read(changes.only(new IdLookup(searcher).document(id), searcher), searcher, reader));
  }

  private static <T> T read(ChangeSearch.Page page, IndexSearcher searcher, ChangeReader<T> reader)
      throws IOException {
    return reader.read(page.list(), new ChangeContents(page.rows(), searcher));
  }

  @Override
  public long lastBefore(Instant time) {
    return with(searcher -> LastBefore.find(time.toEpochMilli(), searcher));
  }

  @Override
  public UnionEntry read(ChangeContent.Entry content) {
    return EntryJson.read(content.json());
  }

  @Override
  public long size() {
    return with(searcher -> (long) searcher.count(Question.term(Fields.LIVE, "1")));
  }

  @Override
  public <T> T now(ShownRecords.Work<T> work) {
    return with(searcher -> work.on(new RecordTerms(searcher.getIndexReader())));
  }

  @Override
  public Instant asOf() {
    return changes(ChangeQuery.after(Long.MAX_VALUE, 1), (list, _) -> list.asOf());
  }

  /** Something done on the catalogue as it is at one moment. */
  private <T> T with(Search<T> work) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return work.on(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Search<T> {
    T on(IndexSearcher searcher) throws IOException;
  }

  /** Keeps what was applied. */
  @Override
  public void close() throws IOException {
    commit();
    searchers.close();
    writer.close();
    writer.getDirectory().close();
  }
}

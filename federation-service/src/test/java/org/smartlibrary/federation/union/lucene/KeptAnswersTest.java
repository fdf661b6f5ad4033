package org.smartlibrary.federation.union.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.SearchAnswer;
import org.smartlibrary.federation.union.UnionQuery;

class KeptAnswersTest {

  private final KeptAnswers<SearchAnswer> kept =
      new KeptAnswers<>(10, new ItemMarks(new ItemStates(), new Dictionary()));
  private IndexWriter writer;

  @BeforeEach
  void openEmpty() throws IOException {
    writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
  }

  @Test
  void aLargeAnswerIsKeptUntilTheCatalogueChanges() throws IOException {
    IndexSearcher now = searcher();
    kept.keep(UnionQuery.EVERYTHING, answer(10), 10, 0, now);

    assertThat(kept.find(UnionQuery.EVERYTHING, now)).contains(answer(10));
    assertThat(kept.find(UnionQuery.anywhere("红楼梦"), now)).isEmpty();
    writer.addDocument(new Document());
    assertThat(kept.find(UnionQuery.EVERYTHING, searcher())).isEmpty();
  }

  @Test
  void aSmallAnswerIsNotKept() throws IOException {
    IndexSearcher now = searcher();
    kept.keep(UnionQuery.EVERYTHING, answer(9), 9, 0, now);

    assertThat(kept.find(UnionQuery.EVERYTHING, now)).isEmpty();
  }

  @Test
  void anAnswerFromBeforeIsNotTakenForTodays() throws IOException {
    IndexSearcher before = searcher();
    writer.addDocument(new Document());
    IndexSearcher now = searcher();
    kept.keep(UnionQuery.EVERYTHING, answer(11), 11, 0, now);

    kept.keep(UnionQuery.EVERYTHING, answer(10), 10, 0, before);

    assertThat(kept.find(UnionQuery.EVERYTHING, now)).isEmpty();
    assertThat(kept.find(UnionQuery.EVERYTHING, before)).contains(answer(10));
  }

  private IndexSearcher searcher() throws IOException {
    return new IndexSearcher(DirectoryReader.open(writer));
  }

  private static SearchAnswer answer(long total) {
    return new SearchAnswer(total, false, List.of(), List.of(), Optional.empty());
  }
}

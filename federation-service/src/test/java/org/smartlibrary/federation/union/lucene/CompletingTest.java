package org.smartlibrary.federation.union.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.union.Entries.dissolved;
import static org.smartlibrary.federation.union.Entries.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.union.Bookmark;
import org.smartlibrary.federation.union.Completion;
import org.smartlibrary.federation.union.Completion.Kind;
import org.smartlibrary.federation.union.UnionChange;

class CompletingTest {

  @TempDir private Path folder;
  private LuceneUnionIndex index;

  @BeforeEach
  void someBooks() {
    index = (LuceneUnionIndex) OwnIndex.in(folder);
    apply(
        entry("u1", "红楼梦").by("曹雪芹").about("章回小说").heldBy("CN-1").derived(),
        entry("u2", "红楼梦").by("曹雪芹").heldBy("CN-2").derived(),
        entry("u3", "红楼梦研究").by("俞平伯").heldBy("CN-1").derived(),
        entry("u4", "红高粱").by("莫言").about("长篇小说").heldBy("CN-1").derived(),
        entry("u5", "Pride and Prejudice").by("Austen, Jane").heldBy("CN-1").derived());
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void whatMoreRecordsHaveComesFirst() {
    assertThat(index.completions("红楼", 8))
        .containsExactly(
            new Completion("红楼梦", Kind.TITLE, 2), new Completion("红楼梦研究", Kind.TITLE, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"紅樓", "hongl", "hong lou", "HongLou", "hlm", "红楼 梦"})
  void itIsFoundHoweverItIsTyped(String typed) {
    assertThat(texts(typed)).contains("红楼梦");
  }

  @Test
  void namesAndSubjectsAreCompletedToo() {
    assertThat(index.completions("曹", 8)).containsExactly(new Completion("曹雪芹", Kind.AUTHOR, 2));
    assertThat(index.completions("caoxue", 8)).extracting(Completion::text).contains("曹雪芹");
    assertThat(index.completions("长篇", 8)).containsExactly(new Completion("长篇小说", Kind.SUBJECT, 1));
    assertThat(texts("PRIDE a")).containsExactly("Pride and Prejudice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "《》", "没有这样的书", "h", "\uD800"})
  void whereNothingBeginsSoNothingIsTold(String typed) {
    assertThat(texts(typed)).isEmpty();
  }

  @Test
  void whatIsHeldNoMoreIsNotCompleted() {
    apply(dissolved("u4", 2));

    assertThat(texts("红高")).isEmpty();
  }

  @Test
  void howeverManyThereAreTheAnswerIsShort() {
    List<UnionChange> many = new ArrayList<>();
    IntStream.range(0, 900)
        .forEach(i -> many.add(entry("m" + i, "红色记忆之" + i).heldBy("CN-1").derived()));
    apply(many.toArray(UnionChange[]::new));

    assertThat(index.completions("红", 5)).hasSize(5);
    assertThat(index.completions("x".repeat(5000), 5)).isEmpty();
  }

  private List<String> texts(String typed) {
    return index.completions(typed, 8).stream().map(Completion::text).toList();
  }

  private void apply(UnionChange... changes) {
    index.apply(List.of(changes), Bookmark.START);
    index.refresh();
  }
}

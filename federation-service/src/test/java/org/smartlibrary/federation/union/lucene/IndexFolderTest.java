package org.smartlibrary.federation.union.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.union.Entries.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.Bookmark;

class IndexFolderTest {

  private static final Bookmark HERE = new Bookmark("topic", 7);

  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void indexOneRecord() throws IOException {
    folder = parent.resolve("union-index");
    try (var index = open()) {
      index.apply(List.of(entry("u1", "红楼梦").derived()), HERE);
    }
  }

  @Test
  void anIndexThatWasClosedGoesOnWhereItWas() throws IOException {
    try (var index = open()) {
      assertThat(index.bookmark()).isEqualTo(HERE);
      assertThat(index.size()).isEqualTo(1);
    }
    assertThat(movedAside()).isEmpty();
  }

  @Test
  void anIndexThatIsCutOffIsMovedAsideAndBegunAnew() throws IOException {
    for (Path file : files(folder)) {
      if (!file.getFileName().toString().endsWith(".lock")) {
        Files.write(file, new byte[3], StandardOpenOption.TRUNCATE_EXISTING);
      }
    }

    startsAnew();
  }

  @Test
  void anIndexThatLacksASegmentIsMovedAsideAndBegunAnew() throws IOException {
    for (Path file : files(folder)) {
      if (file.getFileName().toString().startsWith("_")) {
        Files.delete(file);
      }
    }

    startsAnew();
  }

  @Test
  void aFolderWithOtherFilesIsMovedAsideUntouched() throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    Files.writeString(folder.resolve("thesis.txt"), "mine");

    startsAnew();

    assertThat(movedAside().getFirst().resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void anIndexOfAnotherShapeIsMovedAsideAndBegunAnew() throws IOException {
    try (var writer = new IndexFolder(new IndexSettings(folder, 16)).open(_ -> {})) {
      writer.setLiveCommitData(Map.of(Commit.SHAPE, "union-0").entrySet());
      writer.commit();
    }

    startsAnew();
  }

  private void startsAnew() throws IOException {
    try (var index = open()) {
      assertThat(index.bookmark()).isEqualTo(Bookmark.START);
      assertThat(index.size()).isZero();
    }
    assertThat(movedAside()).hasSize(1);
  }

  private LuceneUnionIndex open() {
    return new LuceneUnionIndex(new IndexSettings(folder, 16), new ItemStates());
  }

  private List<Path> movedAside() throws IOException {
    return files(parent).stream()
        .filter(path -> path.getFileName().toString().startsWith("union-index.unusable-"))
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}

package org.smartlibrary.federation.union.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.LentItemsContract;
import org.smartlibrary.federation.union.UnionIndex;

class LuceneLentItemsTest extends LentItemsContract {

  @TempDir private Path folder;
  private final List<UnionIndex> opened = new ArrayList<>();

  @Override
  protected UnionIndex open(ItemStates states) {
    return open(folder.resolve("first"), states);
  }

  @Override
  protected UnionIndex reopenAfterCrash(ItemStates states) {
    Path copy = folder.resolve("after-crash");
    try (var files = Files.list(folder.resolve("first"))) {
      Files.createDirectories(copy);
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open(copy, states);
  }

  private UnionIndex open(Path place, ItemStates states) {
    UnionIndex index = LuceneIndexes.open(place, states);
    opened.add(index);
    return index;
  }

  @AfterEach
  void close() throws IOException {
    for (UnionIndex index : opened) {
      ((Closeable) index).close();
    }
  }
}

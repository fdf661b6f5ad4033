package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.federation.union.UnionIndexContract;

class LuceneUnionIndexTest extends UnionIndexContract {

  @TempDir private Path folder;
  private final List<LuceneUnionIndex> opened = new ArrayList<>();

  @Override
  protected UnionIndex open() {
    return open(folder.resolve("first"));
  }

  /** The files as they are on disk now, without the writer that is still at work on them. */
  @Override
  protected UnionIndex reopenAfterCrash() {
    Path copy = folder.resolve("after-crash");
    try {
      Files.createDirectories(copy);
      try (var files = Files.list(folder.resolve("first"))) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open(copy);
  }

  private UnionIndex open(Path place) {
    LuceneUnionIndex index = new LuceneUnionIndex(new IndexSettings(place, 16), new ItemStates());
    opened.add(index);
    return index;
  }

  @AfterEach
  void close() throws IOException {
    for (LuceneUnionIndex index : opened) {
      index.close();
    }
  }
}

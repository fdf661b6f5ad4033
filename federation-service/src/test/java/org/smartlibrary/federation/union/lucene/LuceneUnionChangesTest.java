package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.UnionChangesContract;
import org.smartlibrary.federation.union.UnionIndex;

class LuceneUnionChangesTest extends UnionChangesContract {

  @TempDir private Path folder;
  private final List<LuceneUnionIndex> opened = new ArrayList<>();

  @Override
  protected UnionIndex open() {
    var settings = new IndexSettings(folder.resolve("index-" + opened.size()), 16);
    var index = new LuceneUnionIndex(settings, new ItemStates());
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

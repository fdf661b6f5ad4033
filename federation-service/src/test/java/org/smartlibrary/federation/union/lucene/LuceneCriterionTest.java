package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.CriterionContract;
import org.smartlibrary.federation.union.UnionIndex;

class LuceneCriterionTest extends CriterionContract {

  @TempDir private Path folder;
  private @Nullable LuceneUnionIndex opened;

  @Override
  protected UnionIndex open() {
    LuceneUnionIndex index = new LuceneUnionIndex(new IndexSettings(folder, 16), new ItemStates());
    opened = index;
    return index;
  }

  @AfterEach
  void close() throws IOException {
    if (opened != null) {
      opened.close();
    }
  }
}

package org.smartlibrary.federation.union.lucene;

import java.nio.file.Path;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.UnionIndex;

/** An index of a test's own. */
public final class OwnIndex {

  private OwnIndex() {}

  public static UnionIndex in(Path folder) {
    return new LuceneUnionIndex(new IndexSettings(folder, 32), new ItemStates());
  }
}

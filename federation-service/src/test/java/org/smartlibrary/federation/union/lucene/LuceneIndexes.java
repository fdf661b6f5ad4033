package org.smartlibrary.federation.union.lucene;

import java.nio.file.Path;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.UnionIndex;

/** Opens indexes for tests of what stands before them. */
public final class LuceneIndexes {

  private LuceneIndexes() {}

  /** A new index in this folder; whoever opens it closes it. */
  public static UnionIndex open(Path folder) {
    return open(folder, new ItemStates());
  }

  /** The same for items that stand so. */
  public static UnionIndex open(Path folder, ItemStates states) {
    return new LuceneUnionIndex(new IndexSettings(folder, 16), states);
  }
}

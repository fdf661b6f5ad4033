package org.smartlibrary.local.mongo.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/** What a planner must know of an index. */
public interface IndexShape {

  /** The fields with their directions, the most significant first. */
  List<IndexKey> getKeys();

  /** Whether a document may stand in it several times. */
  boolean isMultikey();

  /** Whether documents without the fields are left out. */
  boolean isSparse();
}

package org.smartlibrary.local.mongo.engine;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.bson.StoredDocument;
import org.smartlibrary.local.mongo.key.DocumentKey;

/** The documents of some rows, each once. */
final class Found implements Iterator<StoredDocument> {

  private final Rows rows;
  private final @Nullable Set<DocumentKey> seen;
  private @Nullable StoredDocument next;

  Found(Rows rows, boolean repeats) {
    this.rows = rows;
    this.seen = repeats ? new HashSet<>() : null;
  }

  /** Steps to the next document without reading it. */
  boolean advance() {
    while (rows.advance()) {
      if (seen == null || seen.add(new DocumentKey(rows.key()))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean hasNext() {
    while (next == null && advance()) {
      next = rows.document();
    }
    return next != null;
  }

  @Override
  public StoredDocument next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    var document = next;
    next = null;
    return document;
  }
}

package org.smartlibrary.local.mongo.engine;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.bson.StoredDocument;

/** Where a query's documents are, one after the other. */
sealed interface Rows {

  boolean advance();

  /** The key of the document where this stands. */
  byte[] key();

  /** The document itself. */
  @Nullable StoredDocument document();

  /** The documents in the order of their keys. */
  record OfDocuments(IntervalCursor<byte[]> cursor, Snapshot snapshot) implements Rows {
    @Override
    public boolean advance() {
      return cursor.advance();
    }

    @Override
    public byte[] key() {
      return cursor.key();
    }

    @Override
    public StoredDocument document() {
      snapshot.examined().document();
      return new StoredDocument(cursor.value());
    }
  }

  /** The documents behind the entries of an index. */
  record OfIndex(IntervalCursor<Integer> cursor, Snapshot snapshot) implements Rows {
    @Override
    public boolean advance() {
      boolean there = cursor.advance();
      if (there) {
        snapshot.examined().key();
      }
      return there && (cursor.value() > 0 || advance());
    }

    @Override
    public byte[] key() {
      return cursor.keyFrom(cursor.value());
    }

    @Override
    public @Nullable StoredDocument document() {
      return snapshot.document(key());
    }
  }

  /** Several ways, one after the other. */
  final class OfSeveral implements Rows {

    private final Iterator<Rows> parts;
    private @Nullable Rows current;

    OfSeveral(Iterator<Rows> parts) {
      this.parts = parts;
    }

    @Override
    public boolean advance() {
      while (current == null || !current.advance()) {
        if (!parts.hasNext()) {
          return false;
        }
        current = parts.next();
      }
      return true;
    }

    @Override
    public byte[] key() {
      return current().key();
    }

    @Override
    public @Nullable StoredDocument document() {
      return current().document();
    }

    private Rows current() {
      if (current == null) {
        throw new IllegalStateException("Not at a document");
      }
      return current;
    }
  }
}

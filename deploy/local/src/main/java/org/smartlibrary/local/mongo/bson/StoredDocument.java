package org.smartlibrary.local.mongo.bson;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** A document as its bytes, read only when somebody looks into it. Not shared between threads. */
public final class StoredDocument {

  private final byte[] bytes;
  private @Nullable Document content;

  public StoredDocument(byte[] bytes) {
    this.bytes = bytes;
  }

  public static StoredDocument of(Document content) {
    return new StoredDocument(BsonWriter.toBytes(content));
  }

  /** The BSON bytes, not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  public Document content() {
    if (content == null) {
      content = BsonReader.read(bytes);
    }
    return content;
  }
}

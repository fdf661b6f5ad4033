package org.smartlibrary.federation.cluster.mongo;

import org.bson.Document;
import org.bson.types.Binary;
import org.smartlibrary.federation.cluster.Component;
import org.smartlibrary.federation.cluster.Fate;

/**
 * The document of a cluster's id: its component ({@code z}) with the keys ({@code k}) that lead to
 * it, or where the cluster lives or went. {@code b} is the batch that wrote it.
 */
final class ClusterDocuments {

  static final String BATCH = "b";
  static final String KEYS = "k";
  static final String STATE = "z";
  static final String HOME = "home";
  static final String INTO = "into";
  private static final String VERSION = "v";

  private ClusterDocuments() {}

  static Document of(Fate fate, long batch) {
    Document document = new Document("_id", fate.id()).append(BATCH, batch);
    return switch (fate) {
      case Fate.LivesIn lives -> document.append(HOME, lives.component());
      case Fate.Merged merged ->
          document.append(INTO, merged.into()).append(VERSION, merged.version());
      case Fate.Dissolved dissolved -> document.append(VERSION, dissolved.version());
    };
  }

  static Component component(Document document) {
    return PackedComponent.unpacked(document.get(STATE, Binary.class).getData());
  }
}

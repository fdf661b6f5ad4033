package org.smartlibrary.local.mongo.engine;

/** How much a query looked at. Belongs to one thread at a time. */
final class Examined {

  private long keys;
  private long documents;

  void key() {
    keys++;
  }

  void document() {
    documents++;
  }

  long keys() {
    return keys;
  }

  long documents() {
    return documents;
  }
}

package org.smartlibrary.federation.union.lucene;

import org.smartlibrary.federation.union.ListedChange;

/** A change, and the number of its document. */
record ChangeRow(ListedChange change, int document) {

  long sequence() {
    return change.sequence();
  }
}

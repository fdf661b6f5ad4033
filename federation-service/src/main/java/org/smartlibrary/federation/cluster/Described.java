package org.smartlibrary.federation.cluster;

import org.smartlibrary.federation.cluster.feature.BlockingKeys;
import org.smartlibrary.federation.cluster.feature.Features;

/** What a record is looked for by: its description's id and keys, reckoned once. */
@SuppressWarnings("ArrayRecordComponent") // made for one batch, never compared
record Described(Features features, String id, long[] keys) {

  static Described of(Features features, RecordKey key) {
    return new Described(features, Node.idOf(features, key), BlockingKeys.of(features));
  }
}

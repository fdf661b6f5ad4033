package org.smartlibrary.federation.cluster.kafka;

import org.jspecify.annotations.Nullable;

/**
 * A change with its features, on the way to the writer: {@link ChangePack}'s bytes. Earlier
 * versions sent null for what they could not read.
 */
@SuppressWarnings("ArrayRecordComponent") // made for one message, read once
record RecordDescribed(byte @Nullable [] change) {

  static final String TYPE = "org.smartlibrary.federation.record-described.v1";
}

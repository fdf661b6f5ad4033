package org.smartlibrary.federation.cluster.kafka;

import org.jspecify.annotations.Nullable;

/**
 * A change with its features, on the way to the writer; {@code partition} and {@code offset} are
 * those of the library's record, {@code change} is {@link ChangePack}'s, null where it could not be
 * read.
 */
@SuppressWarnings("ArrayRecordComponent") // made for one message, read once
record RecordDescribed(int partition, long offset, byte @Nullable [] change) {

  static final String TYPE = "org.smartlibrary.federation.record-described.v1";
}

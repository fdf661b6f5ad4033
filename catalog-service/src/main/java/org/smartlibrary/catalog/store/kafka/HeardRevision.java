package org.smartlibrary.catalog.store.kafka;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.store.Change;
import org.smartlibrary.catalog.store.Digest;
import org.smartlibrary.catalog.store.KeptRecord;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.security.Isil;

/**
 * What the catalogue keeps of {@code record-revised.v1}: not what the record says, for it has the
 * original.
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record HeardRevision(
    Isil isil,
    ControlNumber controlNumber,
    long sequence,
    String digest,
    @Nullable String syncId,
    RecordFormat format,
    Serialization serialization,
    String encoding,
    byte[] original,
    List<String> remarks) {

  Change change(IncomingEvent event) {
    return new Change.Keep(
        new KeptRecord(
            new RecordKey(isil, controlNumber),
            new Sequence(sequence),
            new Digest(digest),
            new Original(format, serialization, new Encoding(encoding), original),
            remarks,
            syncId,
            event.time()));
  }
}

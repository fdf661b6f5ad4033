package org.smartlibrary.federation.union.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.lucene.util.BytesRef;
import org.smartlibrary.federation.union.HoldingsSummary;
import org.smartlibrary.federation.union.UnionEntry;

/**
 * What a list shows of a record, in one value: four counts and a time, the id, and the brief as
 * JSON.
 */
record Listing(String id, String brief, HoldingsSummary holdings) {

  private static final int HEAD = 4 * Integer.BYTES + Long.BYTES + Short.BYTES;

  static Listing of(UnionEntry entry) {
    return new Listing(
        entry.id(),
        EntryJson.brief(entry),
        HoldingsSummary.of(entry.holdings(), entry.derivedAt()));
  }

  BytesRef bytes() {
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    byte[] json = brief.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(HEAD + name.length + json.length);
    out.putInt(holdings.libraries()).putInt(holdings.copies());
    out.putInt(holdings.available()).putInt(holdings.untold());
    out.putLong(holdings.asOf().toEpochMilli()).putShort((short) name.length);
    return new BytesRef(out.put(name).put(json).array());
  }

  static Listing read(BytesRef bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    int libraries = in.getInt();
    int copies = in.getInt();
    int available = in.getInt();
    int untold = in.getInt();
    Instant asOf = Instant.ofEpochMilli(in.getLong());
    String id = text(in, in.getShort());
    String brief = text(in, in.remaining());
    return new Listing(id, brief, new HoldingsSummary(libraries, copies, available, untold, asOf));
  }

  private static String text(ByteBuffer in, int length) {
    String text =
        new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }
}

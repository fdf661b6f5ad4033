package org.smartlibrary.federation.cluster;

import java.util.EnumMap;
import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/** Held records as bytes. */
public final class RecordPack {

  /** Beside the bits of the fields: a digest follows. Older packs have none. */
  private static final long WITH_DIGEST = 1L << 24;

  private RecordPack() {}

  public static void write(HeldRecord held, PackWriter out) {
    write(held.key(), out);
    out.number(held.sequence());
    long fields = present(held.contribution());
    out.number(held.contribution().rank());
    if (held.digest() == 0) {
      out.number(fields);
    } else {
      out.number(fields | WITH_DIGEST).number(held.digest());
    }
    held.contribution().fields().values().forEach(out::text);
    out.number(held.copies()).text(held.items());
  }

  public static HeldRecord read(PackReader in) {
    RecordKey key = key(in);
    long sequence = in.number();
    int rank = in.small();
    long present = in.number();
    long digest = (present & WITH_DIGEST) == 0 ? 0 : in.number();
    var contribution = new Contribution(rank, fields(present, in));
    return new HeldRecord(key, sequence, digest, contribution, in.small(), in.text());
  }

  public static void write(RecordKey key, PackWriter out) {
    out.text(key.isil()).text(key.controlNumber());
  }

  public static RecordKey key(PackReader in) {
    return new RecordKey(in.text(), in.text());
  }

  /** A bit for each field that there is. */
  private static long present(Contribution contribution) {
    long present = 0;
    long bit = 1;
    for (UnionField field : UnionField.values()) {
      present |= contribution.fields().containsKey(field) ? bit : 0;
      bit <<= 1;
    }
    return present;
  }

  private static EnumMap<UnionField, String> fields(long present, PackReader in) {
    var fields = new EnumMap<UnionField, String>(UnionField.class);
    long bits = present;
    for (UnionField field : UnionField.values()) {
      if ((bits & 1) != 0) {
        fields.put(field, in.text());
      }
      bits >>>= 1;
    }
    return fields;
  }
}

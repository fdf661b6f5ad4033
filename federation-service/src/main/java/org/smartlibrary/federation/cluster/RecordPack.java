package org.smartlibrary.federation.cluster;

import java.util.EnumMap;
import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/** Held records as bytes. */
public final class RecordPack {

  private RecordPack() {}

  public static void write(HeldRecord held, PackWriter out) {
    write(held.key(), out);
    out.number(held.sequence());
    write(held.contribution(), out);
    out.number(held.copies()).text(held.items());
  }

  public static HeldRecord read(PackReader in) {
    return new HeldRecord(key(in), in.number(), contribution(in), in.small(), in.text());
  }

  public static void write(RecordKey key, PackWriter out) {
    out.text(key.isil()).text(key.controlNumber());
  }

  public static RecordKey key(PackReader in) {
    return new RecordKey(in.text(), in.text());
  }

  /** A bit for each field that there is, then the fields. */
  private static void write(Contribution contribution, PackWriter out) {
    long present = 0;
    long bit = 1;
    for (UnionField field : UnionField.values()) {
      present |= contribution.fields().containsKey(field) ? bit : 0;
      bit <<= 1;
    }
    out.number(contribution.rank()).number(present);
    contribution.fields().values().forEach(out::text);
  }

  private static Contribution contribution(PackReader in) {
    int rank = in.small();
    long present = in.number();
    var fields = new EnumMap<UnionField, String>(UnionField.class);
    for (UnionField field : UnionField.values()) {
      if ((present & 1) != 0) {
        fields.put(field, in.text());
      }
      present >>>= 1;
    }
    return new Contribution(rank, fields);
  }
}

package org.smartlibrary.federation.cluster.kafka;

import org.smartlibrary.federation.cluster.Change;
import org.smartlibrary.federation.cluster.RecordPack;
import org.smartlibrary.federation.cluster.feature.FeaturesPack;
import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/** A change as bytes. */
final class ChangePack {

  private ChangePack() {}

  static byte[] write(Change change) {
    PackWriter out = new PackWriter();
    switch (change) {
      case Change.Revised revised -> {
        out.flag(true);
        RecordPack.write(revised.record(), out);
        FeaturesPack.write(revised.features(), out);
      }
      case Change.Withdrawn withdrawn -> {
        out.flag(false);
        RecordPack.write(withdrawn.key(), out);
        out.number(withdrawn.sequence());
      }
    }
    return out.toBytes();
  }

  static Change read(byte[] bytes) {
    PackReader in = new PackReader(bytes);
    return in.flag()
        ? new Change.Revised(RecordPack.read(in), FeaturesPack.read(in))
        : new Change.Withdrawn(RecordPack.key(in), in.number());
  }
}

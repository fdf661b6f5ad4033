package org.smartlibrary.federation.cluster.mongo;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.smartlibrary.federation.cluster.Batch;
import org.smartlibrary.federation.cluster.Fate;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.federation.cluster.RecordPack;
import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/** A batch as bytes, its components as they are packed for their own documents. */
final class BatchPack {

  private BatchPack() {}

  static byte[] write(Batch batch, List<PackedComponent> components) {
    PackWriter out = new PackWriter();
    out.number(batch.number())
        .list(components, component -> out.bytes(component.state()))
        .list(batch.fates(), fate -> write(fate, out))
        .texts(List.copyOf(batch.changed()))
        .list(
            List.copyOf(batch.withdrawn().entrySet()),
            entry -> {
              RecordPack.write(entry.getKey(), out);
              out.number(entry.getValue());
            })
        .list(
            List.copyOf(batch.crowds().entrySet()),
            entry -> out.number(entry.getKey()).number(entry.getValue()))
        .list(
            List.copyOf(batch.through().entrySet()),
            entry -> out.number(entry.getKey()).number(entry.getValue()))
        .number(batch.cuts())
        .number(batch.sequence())
        .number(batch.at().toEpochMilli());
    return out.toBytes();
  }

  static Batch read(byte[] bytes) {
    PackReader in = new PackReader(bytes);
    return new Batch(
        in.number(),
        in.list(() -> PackedComponent.unpacked(in.bytes())),
        in.list(() -> fate(in)),
        new HashSet<>(in.texts()),
        withdrawn(in),
        crowds(in),
        through(in),
        in.small(),
        in.hasMore() ? in.number() : 1,
        Instant.ofEpochMilli(in.hasMore() ? in.number() : 0));
  }

  private static void write(Fate fate, PackWriter out) {
    switch (fate) {
      case Fate.LivesIn(String id, String component) -> out.text("lives").text(id).text(component);
      case Fate.Merged merged ->
          out.text("part of")
              .text(merged.id())
              .text(merged.into())
              .number(merged.version())
              .texts(merged.formerly());
      case Fate.Dissolved gone ->
          out.text("dissolved").text(gone.id()).number(gone.version()).texts(gone.formerly());
    }
  }

  private static Fate fate(PackReader in) {
    return switch (in.text()) {
      case "lives" -> new Fate.LivesIn(in.text(), in.text());
      case "part of" -> new Fate.Merged(in.text(), in.text(), in.number(), in.texts());
      case "dissolved" -> new Fate.Dissolved(in.text(), in.number(), in.texts());
      // Batches that were written before it was kept who held a cluster.
      case "merged" -> new Fate.Merged(in.text(), in.text(), in.number(), List.of());
      default -> new Fate.Dissolved(in.text(), in.number(), List.of());
    };
  }

  private static Map<RecordKey, Long> withdrawn(PackReader in) {
    var withdrawn = new HashMap<RecordKey, Long>();
    in.list(() -> withdrawn.put(RecordPack.key(in), in.number()));
    return withdrawn;
  }

  private static Map<Long, Integer> crowds(PackReader in) {
    var crowds = new HashMap<Long, Integer>();
    in.list(() -> crowds.put(in.number(), in.small()));
    return crowds;
  }

  private static Map<Integer, Long> through(PackReader in) {
    var through = new HashMap<Integer, Long>();
    in.list(() -> through.put(in.small(), in.number()));
    return through;
  }
}

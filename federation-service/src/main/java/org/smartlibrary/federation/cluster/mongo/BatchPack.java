package org.smartlibrary.federation.cluster.mongo;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.federation.cluster.Batch;
import org.smartlibrary.federation.cluster.Component;
import org.smartlibrary.federation.cluster.Fate;
import org.smartlibrary.federation.cluster.Place;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.federation.cluster.RecordPack;
import org.smartlibrary.federation.cluster.ReviewChanges;
import org.smartlibrary.federation.cluster.RulesState;
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
            entry -> out.number(entry.getKey().number()).number(entry.getValue()))
        .number(batch.cuts())
        .number(batch.sequence())
        .number(batch.at().toEpochMilli())
        .list(batch.assertions(), one -> AssertionPack.write(one, out));
    ReviewPack.write(batch.reviews(), out);
    return out.toBytes();
  }

  static Batch read(byte[] bytes, RulesState rules) {
    PackReader in = new PackReader(bytes);
    long number = in.number();
    List<Component> components = in.list(() -> PackedComponent.unpacked(in.bytes()));
    List<Fate> fates = in.list(() -> fate(in));
    Set<String> changed = new HashSet<>(in.texts());
    Map<RecordKey, Long> withdrawn = withdrawn(in);
    Map<Long, Integer> crowds = crowds(in);
    Map<Place, Long> through = through(in);
    int cuts = in.small();
    long sequence = in.hasMore() ? in.number() : 1;
    Instant at = Instant.ofEpochMilli(in.hasMore() ? in.number() : 0);
    List<Assertion> assertions =
        in.hasMore() ? in.list(() -> AssertionPack.read(in)) : List.<Assertion>of();
    ReviewChanges reviews = in.hasMore() ? ReviewPack.read(in) : ReviewChanges.NONE;
    return new Batch(
        number,
        components,
        fates,
        changed,
        withdrawn,
        crowds,
        assertions,
        reviews,
        rules,
        through,
        cuts,
        sequence,
        at);
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

  private static Map<Place, Long> through(PackReader in) {
    var through = new HashMap<Place, Long>();
    in.list(() -> through.put(Place.of(in.small()), in.number()));
    return through;
  }
}

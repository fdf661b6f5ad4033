package org.smartlibrary.federation.cluster.mongo;

import java.util.List;
import org.smartlibrary.federation.cluster.Cluster;
import org.smartlibrary.federation.cluster.Component;
import org.smartlibrary.federation.cluster.Node;
import org.smartlibrary.federation.cluster.RecordPack;
import org.smartlibrary.federation.cluster.feature.FeaturesPack;
import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/** Components as bytes. */
final class ComponentPack {

  private ComponentPack() {}

  static void write(Component component, PackWriter out) {
    out.list(component.clusters(), cluster -> write(cluster, out));
    component.clusters().forEach(cluster -> out.texts(cluster.formerly()));
    out.number(component.edition());
  }

  static Component read(PackReader in) {
    List<Cluster> clusters = in.list(() -> cluster(in)).stream().map(c -> former(c, in)).toList();
    return new Component(clusters, in.hasMore() ? in.small() : 0);
  }

  /** Components that were written before it was kept who held a cluster say nothing of it. */
  private static Cluster former(Cluster cluster, PackReader in) {
    return in.hasMore() ? cluster.formerlyHeldBy(in.texts()) : cluster;
  }

  private static void write(Cluster cluster, PackWriter out) {
    out.text(cluster.id())
        .number(cluster.version())
        .number(cluster.founded())
        .number(cluster.content())
        .list(cluster.nodes(), node -> write(node, out));
  }

  private static Cluster cluster(PackReader in) {
    return new Cluster(
        in.text(), in.number(), in.number(), in.number(), in.list(() -> node(in)), List.of());
  }

  private static void write(Node node, PackWriter out) {
    out.text(node.id());
    FeaturesPack.write(node.features(), out);
    out.list(node.records(), held -> RecordPack.write(held, out));
  }

  private static Node node(PackReader in) {
    return new Node(in.text(), FeaturesPack.read(in), in.list(() -> RecordPack.read(in)));
  }
}

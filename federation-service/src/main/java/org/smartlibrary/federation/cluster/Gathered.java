package org.smartlibrary.federation.cluster;

import java.util.List;

/** Nodes that belong together, in the order of their ids, before they have a cluster's name. */
final class Gathered {

  final List<Node> nodes;

  Gathered(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
  }
}

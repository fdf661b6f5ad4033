package org.smartlibrary.federation.cluster;

/** Tells everybody what became of the clusters. */
public interface ClusterEvents {

  /** Returns when all that the batch changed is acknowledged; may be told again. */
  void publish(Batch batch);
}

package org.smartlibrary.federation.cluster;

/** What an id leads to. */
public interface Clusters {

  Found find(String id);

  /** A cluster in its component, where it went, or that there is none. */
  sealed interface Found {

    record Living(Cluster cluster, Component component) implements Found {}

    record MergedInto(String id) implements Found {}

    record Gone() implements Found {}

    record Unknown() implements Found {}
  }
}

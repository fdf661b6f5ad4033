package org.smartlibrary.federation.cluster;

/** One thing that a batch tells everybody; tellings are numbered 1, 2, 3… over all batches. */
public sealed interface Telling {

  long sequence();

  /** What the cluster holds has changed. */
  record Derived(long sequence, Cluster cluster) implements Telling {}

  record Merged(long sequence, Fate.Merged fate) implements Telling {}

  record Dissolved(long sequence, Fate.Dissolved fate) implements Telling {}
}

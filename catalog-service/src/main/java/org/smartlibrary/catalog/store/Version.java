package org.smartlibrary.catalog.store;

/** What is known of a record without reading it. */
public sealed interface Version {

  Sequence sequence();

  /** The catalogue holds it. */
  record Held(Sequence sequence, Digest digest) implements Version {}

  /** The library gave it up. */
  record Withdrawn(Sequence sequence) implements Version {}
}

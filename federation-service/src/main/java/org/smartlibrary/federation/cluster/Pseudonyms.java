package org.smartlibrary.federation.cluster;

/** Names for people by which they can be told apart and not be told who they are. */
@FunctionalInterface
public interface Pseudonyms {

  /** Always the same for the same subject of a token. */
  String of(String subject);
}

package org.smartlibrary.federation.cluster;

import java.util.List;

/**
 * What became of a cluster's id, where it no longer names a component; {@code formerly} are all
 * libraries that ever held what it stood for.
 */
public sealed interface Fate {

  String id();

  /** The cluster lives, cut off, in the component of that id. */
  record LivesIn(String id, String component) implements Fate {}

  /** It is part of another cluster now, to which its id leads. */
  record Merged(String id, String into, long version, List<String> formerly) implements Fate {}

  /** No library holds it any more. */
  record Dissolved(String id, long version, List<String> formerly) implements Fate {}
}

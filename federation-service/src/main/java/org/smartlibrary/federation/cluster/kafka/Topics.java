package org.smartlibrary.federation.cluster.kafka;

/** The topics this feature hears and writes. */
final class Topics {

  static final String RECORDS = "catalog.record";
  static final String FEATURES = "federation.feature";

  /**
   * Partitions of the features' topic, in each the records of neighbouring titles: the more there
   * are, the more of a title's records the writer finds together when many wait.
   */
  static final int LANES = 32;

  static final String CLUSTERS = "federation.cluster";

  private Topics() {}
}

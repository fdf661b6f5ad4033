package org.smartlibrary.federation.cluster.kafka;

/** The topics this feature hears and writes. */
final class Topics {

  static final String RECORDS = "catalog.record";
  static final String FEATURES = "federation.feature";
  static final String CLUSTERS = "federation.cluster";

  private Topics() {}
}

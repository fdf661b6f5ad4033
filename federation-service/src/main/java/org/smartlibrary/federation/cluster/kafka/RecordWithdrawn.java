package org.smartlibrary.federation.cluster.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What this service reads of {@code org.smartlibrary.catalog.record-withdrawn.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordWithdrawn(String isil, String controlNumber, long sequence) {

  static final String TYPE = "org.smartlibrary.catalog.record-withdrawn.v1";
}

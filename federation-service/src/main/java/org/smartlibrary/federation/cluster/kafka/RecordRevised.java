package org.smartlibrary.federation.cluster.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What this service reads of {@code org.smartlibrary.catalog.record-revised.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordRevised(
    String isil,
    String controlNumber,
    long sequence,
    @Nullable String digest,
    @Nullable String format,
    JsonNode record,
    @Nullable JsonNode items) {

  static final String TYPE = "org.smartlibrary.catalog.record-revised.v1";
}

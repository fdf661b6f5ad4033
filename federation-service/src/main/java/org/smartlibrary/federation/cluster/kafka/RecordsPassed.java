package org.smartlibrary.federation.cluster.kafka;

import java.util.Map;
import java.util.stream.Stream;
import org.smartlibrary.federation.cluster.Notice;
import org.smartlibrary.federation.cluster.Passed;
import org.smartlibrary.federation.cluster.Place;

/**
 * Sent in every lane behind the records of a batch.
 *
 * @param through for each partition of {@code catalog.record} the last offset that was looked at
 */
record RecordsPassed(Map<Integer, Long> through) {

  static final String TYPE = "org.smartlibrary.federation.records-passed.v1";

  Stream<Notice> in(int lane) {
    return through.entrySet().stream()
        .map(last -> new Passed(new Place(lane, last.getKey()), last.getValue()));
  }
}

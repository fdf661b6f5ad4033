package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.concurrent.atomic.LongAdder;
import org.smartlibrary.local.mongo.query.Access;
import org.smartlibrary.local.mongo.query.IndexShape;

/**
 * What all queries of this process looked at, with the names of {@code
 * serverStatus.metrics.queryExecutor}.
 */
final class Counters {

  private static final LongAdder SCANNED = new LongAdder();
  private static final LongAdder SCANNED_OBJECTS = new LongAdder();
  private static final LongAdder COLLECTION_SCANS = new LongAdder();

  private Counters() {}

  static void count(Access.Plan<IndexShape> plan, Examined examined) {
    SCANNED.add(examined.keys());
    SCANNED_OBJECTS.add(examined.documents());
    if (Explanation.isCollectionScan(plan.access())) {
      COLLECTION_SCANS.increment();
    }
  }

  static Document asDocument() {
    return new Document("scanned", SCANNED.sum())
        .append("scannedObjects", SCANNED_OBJECTS.sum())
        .append("collectionScans", new Document("total", COLLECTION_SCANS.sum()));
  }
}

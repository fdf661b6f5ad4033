package org.smartlibrary.federation.cluster.mongo;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/** An assertion as a document: whole in {@code z}, beside it what is asked for. */
final class AssertionDocuments {

  static final String RECORDS = "records";
  static final String AT = "at";
  static final String ACTIVE = "active";
  static final String KIND = "kind";

  private AssertionDocuments() {}

  /** As the writer has applied it. */
  static Document applied(Assertion one, long batch) {
    return new Document("_id", one.id())
        .append(ClusterDocuments.BATCH, batch)
        .append(RECORDS, records(one))
        .append(ClusterDocuments.STATE, packed(one));
  }

  static Assertion applied(Document document) {
    byte[] state = document.get(ClusterDocuments.STATE, Binary.class).getData();
    return AssertionPack.read(new PackReader(state));
  }

  /** As people made it. */
  static Document made(Assertion one) {
    return new Document("_id", one.id())
        .append(KIND, one.kind().name())
        .append(RECORDS, records(one))
        .append(ACTIVE, one.inForce())
        .append(AT, Date.from(one.at()))
        .append(ClusterDocuments.STATE, packed(one));
  }

  private static List<String> records(Assertion one) {
    return one.records().stream().map(RecordKey::toString).toList();
  }

  private static Binary packed(Assertion one) {
    PackWriter out = new PackWriter();
    AssertionPack.write(one, out);
    return new Binary(out.toBytes());
  }
}

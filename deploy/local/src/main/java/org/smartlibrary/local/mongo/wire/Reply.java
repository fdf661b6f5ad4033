package org.smartlibrary.local.mongo.wire;

import de.bwaldvogel.mongo.bson.Document;
import org.smartlibrary.local.mongo.bson.BsonWriter;

/** An answer as it goes. */
final class Reply {

  private static final int OP_REPLY = 1;
  private static final int AWAIT_CAPABLE = 8;

  private Reply() {}

  static BsonWriter to(Request request, int id, Document answer) {
    var writer = new BsonWriter(4 << 10).int32(0).int32(id).int32(request.id());
    if (request.greeting()) {
      writer.int32(OP_REPLY).int32(AWAIT_CAPABLE).int64(0).int32(0).int32(1);
    } else {
      writer.int32(Request.OP_MSG).int32(0).one(0);
    }
    writer.document(answer);
    return writer.int32At(0, writer.length());
  }
}

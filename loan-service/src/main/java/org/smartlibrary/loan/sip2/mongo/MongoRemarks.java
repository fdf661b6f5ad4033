package org.smartlibrary.loan.sip2.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.smartlibrary.loan.sip2.Remarks;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.loan.stock.ItemKey;

/** A document a copy of which something was said. */
final class MongoRemarks implements Remarks {

  static final String COLLECTION = "terminal_remarks";

  private final MongoCollection<Document> remarks;

  MongoRemarks(MongoCollection<Document> remarks) {
    this.remarks = remarks;
  }

  @Override
  public Optional<String> of(ItemKey copy) {
    return Optional.ofNullable(remarks.find(eq(copy.value())).first())
        .map(said -> said.getString("remark"));
  }

  @Override
  public void note(ItemKey copy, String remark, TerminalLogin by, Instant at) {
    if (remark.isBlank()) {
      remarks.deleteOne(eq(copy.value()));
    } else {
      remarks.replaceOne(
          eq(copy.value()),
          new Document("_id", copy.value())
              .append("remark", remark)
              .append("by", by.value())
              .append("at", Date.from(at)),
          new ReplaceOptions().upsert(true));
    }
  }
}

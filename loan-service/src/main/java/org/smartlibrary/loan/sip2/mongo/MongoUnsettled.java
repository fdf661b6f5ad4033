package org.smartlibrary.loan.sip2.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.loan.sip2.Unsettled;
import org.smartlibrary.starter.security.Isil;

/** A document a deed, until somebody strikes it. */
final class MongoUnsettled implements Unsettled {

  static final String COLLECTION = "terminal_unsettled";
  static final String LIBRARY = "library";
  static final String CARD = "card";

  private static final int MOST = 1000;

  private final MongoCollection<Document> deeds;

  MongoUnsettled(MongoCollection<Document> deeds) {
    this.deeds = deeds;
  }

  @Override
  public void add(Deed deed) {
    deeds.replaceOne(
        eq(deed.key()),
        new Document("_id", deed.key())
            .append("terminal", deed.terminal().value())
            .append(LIBRARY, deed.library().value())
            .append("doing", deed.doing())
            .append(CARD, deed.card())
            .append("barcode", deed.barcode())
            .append("at", Date.from(deed.at()))
            .append("why", deed.why()),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public List<Deed> of(Isil library) {
    return deeds
        .find(eq(LIBRARY, library.value()))
        .sort(Sorts.ascending("at"))
        .limit(MOST)
        .map(MongoUnsettled::deed)
        .into(new ArrayList<>());
  }

  @Override
  public boolean strike(Isil library, String key) {
    return deeds.deleteOne(and(eq(key), eq(LIBRARY, library.value()))).getDeletedCount() == 1;
  }

  @Override
  public void forget(String card) {
    deeds.updateMany(eq(CARD, card), Updates.set(CARD, ""));
  }

  private static Deed deed(Document document) {
    return new Deed(
        document.getString("_id"),
        new TerminalLogin(document.getString("terminal")),
        new Isil(document.getString(LIBRARY)),
        document.getString("doing"),
        document.getString(CARD),
        document.getString("barcode"),
        document.getDate("at").toInstant(),
        document.getString("why"));
  }
}

package org.smartlibrary.loan.fee.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.fee.Plan;
import org.smartlibrary.loan.fee.Plans;
import org.smartlibrary.starter.mongo.Optimistic;

/** A document a sum; the {@code _id} decides which plan was first. */
final class MongoPlans implements Plans {

  static final String COLLECTION = "payments";

  private final MongoCollection<Document> payments;

  MongoPlans(MongoDatabase database) {
    this.payments = database.getCollection(COLLECTION);
  }

  @Override
  public Optional<Plan> find(String id) {
    return Optional.ofNullable(payments.find(eq("_id", id)).first()).map(MongoPlans::plan);
  }

  @Override
  public Plan decide(Plan wanted) {
    return Optimistic.insert(payments, document(wanted)) ? wanted : find(wanted.id()).orElseThrow();
  }

  private static Document document(Plan plan) {
    var shares =
        plan.shares().stream()
            .map(share -> new Document("fee", share.fee()).append("amount", share.amount().fen()))
            .toList();
    return new Document("_id", plan.id()).append("sum", plan.sum().fen()).append("shares", shares);
  }

  private static Plan plan(Document document) {
    return new Plan(
        document.getString("_id"),
        new Money(document.getLong("sum")),
        document.getList("shares", Document.class).stream()
            .map(
                share -> new Plan.Share(share.getString("fee"), new Money(share.getLong("amount"))))
            .toList());
  }
}

package org.smartlibrary.loan.circulation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.circulation.OfflineAction;
import org.smartlibrary.loan.circulation.OfflineAnswer;
import org.smartlibrary.loan.circulation.OfflineAnswers;
import org.smartlibrary.loan.circulation.Refusal;
import org.smartlibrary.loan.circulation.Rule;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The collection {@code offlineAnswers}, one document an action; it names no reader. */
@Repository
class MongoOfflineAnswers implements OfflineAnswers {

  static final String COLLECTION = "offlineAnswers";
  static final String DESK = "desk";
  static final String REFUSED = "refused";
  static final String AT = "at";
  private static final String ID = "_id";

  private final MongoCollection<Document> answers;

  MongoOfflineAnswers(MongoDatabase database) {
    this.answers = database.getCollection(COLLECTION);
  }

  @Override
  public Optional<OfflineAnswer> find(Isil desk, String id) {
    return Optional.ofNullable(answers.find(eq(ID, key(desk, id))).first())
        .map(MongoOfflineAnswers::answer);
  }

  @Override
  public void add(Isil desk, OfflineAnswer answer, Instant now) {
    Optimistic.insert(answers, document(desk, answer, now));
  }

  @Override
  public Page<OfflineAnswer> refused(Isil desk, PageRequest request) {
    var which = and(eq(DESK, desk.value()), eq(REFUSED, true));
    return Pages.find(answers, which, descending(AT, ID), request, MongoOfflineAnswers::answer);
  }

  @Override
  public void forgetBefore(Instant time) {
    answers.deleteMany(lt(AT, Date.from(time)));
  }

  private static String key(Isil desk, String id) {
    return desk.value() + '|' + id;
  }

  private static Document document(Isil desk, OfflineAnswer answer, Instant now) {
    var refusal = answer.refusal();
    var document =
        new Document(ID, key(desk, answer.id()))
            .append(DESK, desk.value())
            .append(REFUSED, refusal != null)
            .append(AT, Dates.of(now))
            .append("id", answer.id())
            .append("kind", answer.kind().name())
            .append("barcode", answer.barcode().value())
            .append("countedFrom", Dates.of(answer.countedFrom()))
            .append("loan", answer.loan() == null ? null : answer.loan().value())
            .append("due", Dates.of(answer.due()));
    return refusal == null ? document : document.append("refusal", refusal(refusal));
  }

  private static Document refusal(Refusal refusal) {
    return new Document("rule", refusal.rule().name())
        .append("reason", refusal.reason())
        .append("help", refusal.help())
        .append("met", refusal.counted().map(Refusal.Counter::met).orElse(null))
        .append("limit", refusal.counted().map(Refusal.Counter::limit).orElse(null));
  }

  private static OfflineAnswer answer(Document document) {
    return new OfflineAnswer(
        document.getString("id"),
        OfflineAction.Kind.valueOf(document.getString("kind")),
        new Barcode(document.getString("barcode")),
        Dates.in(document, "countedFrom"),
        Optional.ofNullable(document.getString("loan")).map(LoanId::new).orElse(null),
        Dates.maybe(document, "due"),
        refusalIn(document.get("refusal", Document.class)));
  }

  private static @Nullable Refusal refusalIn(@Nullable Document document) {
    if (document == null) {
      return null;
    }
    var met = document.getString("met");
    return new Refusal(
        Rule.valueOf(document.getString("rule")),
        document.getString("reason"),
        met == null ? null : new Refusal.Counter(met, document.getString("limit")),
        document.getString("help"));
  }
}

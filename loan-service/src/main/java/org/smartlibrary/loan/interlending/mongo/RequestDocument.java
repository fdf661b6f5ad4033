package org.smartlibrary.loan.interlending.mongo;

import static org.smartlibrary.loan.interlending.mongo.Fields.date;
import static org.smartlibrary.loan.interlending.mongo.Fields.instant;
import static org.smartlibrary.loan.interlending.mongo.Fields.party;
import static org.smartlibrary.loan.interlending.mongo.Fields.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Citation;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.Need;
import org.smartlibrary.loan.interlending.Notice;
import org.smartlibrary.loan.interlending.Origin;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.interlending.Reason;
import org.smartlibrary.loan.interlending.RequestId;
import org.smartlibrary.loan.interlending.Ring;
import org.smartlibrary.loan.interlending.Rota;
import org.smartlibrary.loan.interlending.Service;
import org.smartlibrary.loan.interlending.Step;
import org.smartlibrary.loan.interlending.Supplier;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.UnionId;

/** A request as a document. */
final class RequestDocument {

  static final String COUNTED = "counted";

  private RequestDocument() {}

  static Document of(InterlibraryRequest request) {
    Document document =
        new Document("_id", request.id().value())
            .append("requester", party(request.requester()))
            .append("foreignId", request.origin().foreignId())
            .append("addressed", written(request.origin().addressed()))
            .append("digest", request.origin().digest())
            .append("createdAt", date(request.origin().at()))
            .append("changedAt", date(request.changedAt()))
            .append("need", need(request.need()))
            .append(
                "rota", request.rota().suppliers().stream().map(RequestDocument::supplier).toList())
            .append("next", request.rota().next())
            .append("retried", request.rota().retried())
            .append("trail", request.trail().stream().map(RequestDocument::step).toList())
            .append("notices", request.notices().stream().map(NoticeDocument::of).toList())
            .append("tellAt", date(tellAt(request)))
            .append("namesReader", request.need().reader() != null)
            .append(COUNTED, request.counted() ? true : null)
            .append("version", request.version());
    ProgressDocument.write(request.progress(), document);
    return document;
  }

  /** The first goes out first, whenever the others may. */
  private static @Nullable Instant tellAt(InterlibraryRequest request) {
    return request.notices().stream()
        .min(Comparator.comparingInt(Notice::number))
        .map(Notice::sendAt)
        .orElse(null);
  }

  static InterlibraryRequest request(Document document) {
    Progress progress = ProgressDocument.read(document);
    return new InterlibraryRequest(
        new RequestId(document.getString("_id")),
        new Origin(
            party(document.getString("requester")),
            document.getString("foreignId"),
            agency(document.getString("addressed")),
            document.getString("digest"),
            time(document, "createdAt")),
        need(document.get("need", Document.class)),
        new Rota(
            list(document, "rota").stream().map(RequestDocument::supplier).toList(),
            document.getInteger("next"),
            document.getBoolean("retried")),
        progress,
        list(document, "trail").stream().map(RequestDocument::step).toList(),
        list(document, "notices").stream().map(NoticeDocument::notice).toList(),
        document.getBoolean(COUNTED, false),
        document.getLong("version"));
  }

  private static @Nullable String written(@Nullable AgencyId id) {
    return id == null ? null : id.written();
  }

  private static @Nullable AgencyId agency(@Nullable String text) {
    return text == null ? null : AgencyId.parse(text);
  }

  private static List<Document> list(Document document, String name) {
    return document.getList(name, Document.class, List.of());
  }

  private static Document need(Need need) {
    Citation cited = need.cited();
    return new Document("title", need.title() == null ? null : need.title().value())
        .append("words", cited.words())
        .append("author", cited.author())
        .append("isbn", cited.isbn() == null ? null : cited.isbn().value())
        .append("year", cited.year())
        .append("pages", cited.pages())
        .append("service", need.service().name())
        .append("reader", need.reader() == null ? null : need.reader().value())
        .append("note", need.note())
        .append("neededBy", date(need.neededBy()));
  }

  /** What was written before copies were asked for is a loan. */
  private static Need need(Document document) {
    return new Need(
        Optional.ofNullable(document.getString("title")).map(UnionId::new).orElse(null),
        new Citation(
            document.getString("words"),
            document.getString("author"),
            Optional.ofNullable(document.getString("isbn")).map(Isbn::new).orElse(null),
            document.getString("year"),
            document.getString("pages")),
        Optional.ofNullable(document.getString("service"))
            .map(Service::valueOf)
            .orElse(Service.LOAN),
        Optional.ofNullable(document.getString("reader")).map(ReaderId::new).orElse(null),
        document.getString("note"),
        instant(document, "neededBy"));
  }

  private static Document supplier(Supplier supplier) {
    return new Document("party", party(supplier.party()))
        .append("ring", supplier.ring().name())
        .append(
            "reasons",
            supplier.reasons().stream()
                .map(
                    reason ->
                        new Document("criterion", reason.criterion().name())
                            .append("says", reason.says())
                            .append("points", reason.points()))
                .toList());
  }

  private static Supplier supplier(Document document) {
    return new Supplier(
        party(document.getString("party")),
        Ring.valueOf(document.getString("ring")),
        list(document, "reasons").stream()
            .map(
                reason ->
                    new Reason(
                        Reason.Criterion.valueOf(reason.getString("criterion")),
                        reason.getString("says"),
                        reason.getDouble("points")))
            .toList());
  }

  private static Document step(Step step) {
    return new Document("at", date(step.at()))
        .append("by", written(step.by()))
        .append("kind", step.kind().name())
        .append("state", step.state().name())
        .append("says", step.says());
  }

  private static Step step(Document document) {
    return new Step(
        time(document, "at"),
        agency(document.getString("by")),
        Step.Kind.valueOf(document.getString("kind")),
        Progress.Name.valueOf(document.getString("state")),
        document.getString("says"));
  }
}

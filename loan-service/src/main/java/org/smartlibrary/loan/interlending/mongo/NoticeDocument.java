package org.smartlibrary.loan.interlending.mongo;

import static org.smartlibrary.loan.interlending.mongo.Fields.date;
import static org.smartlibrary.loan.interlending.mongo.Fields.time;

import org.bson.Document;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Notice;
import org.smartlibrary.loan.interlending.Notice.Content;

/** What is still to be told, as a part of the request's document. */
final class NoticeDocument {

  private NoticeDocument() {}

  static Document of(Notice notice) {
    return content(notice.content())
        .append("number", notice.number())
        .append("to", notice.to().written())
        .append("foreignId", notice.foreignId())
        .append("at", date(notice.at()))
        .append("attempts", notice.attempts())
        .append("sendAt", date(notice.sendAt()));
  }

  private static Document content(Content content) {
    return switch (content) {
      case Content.Ask ask -> new Document("kind", "ASK").append("previous", ask.previous());
      case Content.Tell tell -> new Document("kind", "TELL").append("action", tell.action().name());
      case Content.Report report ->
          new Document("kind", "REPORT")
              .append("why", report.why().name())
              .append("status", report.status().name())
              .append("yes", report.yes())
              .append("reason", report.reason());
    };
  }

  static Notice notice(Document document) {
    return new Notice(
        document.getInteger("number"),
        AgencyId.parse(document.getString("to")),
        document.getString("foreignId"),
        content(document),
        time(document, "at"),
        document.getInteger("attempts"),
        time(document, "sendAt"));
  }

  private static Content content(Document document) {
    return switch (document.getString("kind")) {
      case "ASK" -> new Content.Ask(document.getString("previous"));
      case "TELL" -> new Content.Tell(Notice.Action.valueOf(document.getString("action")));
      default ->
          new Content.Report(
              Notice.Why.valueOf(document.getString("why")),
              Notice.Status.valueOf(document.getString("status")),
              document.getBoolean("yes"),
              document.getString("reason"));
    };
  }
}

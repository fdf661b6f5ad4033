package org.smartlibrary.loan.policy.mongo;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.policy.Act;
import org.smartlibrary.loan.policy.Line;
import org.smartlibrary.loan.policy.Scope;
import org.smartlibrary.loan.policy.Term;
import org.smartlibrary.loan.stock.ItemType;

/** A line as a document; what is null is any, or without an end. */
final class LineDocument {

  private LineDocument() {}

  static List<Document> of(List<Line> lines) {
    return lines.stream().map(LineDocument::of).toList();
  }

  static List<Line> lines(Document document) {
    return document.getList("lines", Document.class).stream().map(LineDocument::line).toList();
  }

  private static Document of(Line line) {
    return new Document("group", name(line.scope().group()))
        .append("type", name(line.scope().type()))
        .append("term", line.term().name())
        .append("act", line.act().name())
        .append("amount", line.amount())
        .append("from", written(line.from()))
        .append("until", written(line.until()))
        .append("note", line.note());
  }

  private static Line line(Document document) {
    return new Line(
        new Scope(
            constant(document, "group", ReaderGroup.class),
            constant(document, "type", ItemType.class)),
        Term.valueOf(document.getString("term")),
        Act.valueOf(document.getString("act")),
        document.getLong("amount"),
        day(document, "from"),
        day(document, "until"),
        document.getString("note"));
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static @Nullable String written(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static <E extends Enum<E>> @Nullable E constant(
      Document document, String field, Class<E> type) {
    @Nullable String name = document.getString(field);
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static @Nullable LocalDate day(Document document, String field) {
    @Nullable String text = document.getString(field);
    return text == null ? null : LocalDate.parse(text);
  }
}

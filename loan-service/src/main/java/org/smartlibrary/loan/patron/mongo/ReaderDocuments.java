package org.smartlibrary.loan.patron.mongo;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.Block;
import org.smartlibrary.loan.patron.BlockRequest;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Details;
import org.smartlibrary.loan.patron.Enrolment;
import org.smartlibrary.loan.patron.PinHash;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** A reader as a document; absent values are left out. */
final class ReaderDocuments {

  static final String HOME = "home";
  static final String NAME = "name";
  static final String VERSION = "version";

  private ReaderDocuments() {}

  static Document document(Enrolment enrolment) {
    var reader = enrolment.reader();
    var document =
        new Document("_id", reader.id().value())
            .append("card", reader.card().value())
            .append(NAME, reader.name())
            .append(HOME, reader.home().value())
            .append("group", reader.group().name())
            .append("keepsHistory", reader.keepsHistory())
            .append("blocks", reader.blocks().stream().map(ReaderDocuments::document).toList())
            .append("formerCards", enrolment.formerCards().stream().map(CardNumber::value).toList())
            .append(
                "blockRequests",
                enrolment.blockRequests().stream().map(ReaderDocuments::document).toList())
            .append(VERSION, reader.version());
    put(document, "login", reader.login());
    put(document, "validThrough", reader.validThrough());
    put(document, "guardian", reader.guardian());
    put(document, "phone", enrolment.details().phone());
    put(document, "email", enrolment.details().email());
    put(document, "born", enrolment.details().born());
    put(document, "pin", orNull(enrolment.pin(), PinHash::text));
    return document;
  }

  static Enrolment enrolment(Document document) {
    return new Enrolment(
        reader(document),
        new Details(
            document.getString("phone"),
            document.getString("email"),
            orNull(document.getString("born"), LocalDate::parse)),
        orNull(document.getString("pin"), PinHash::new),
        document.getList("formerCards", String.class).stream().map(CardNumber::new).toList(),
        document.getList("blockRequests", Document.class, List.of()).stream()
            .map(ReaderDocuments::blockRequest)
            .toList());
  }

  static Reader reader(Document document) {
    return new Reader(
        new ReaderId(document.getString("_id")),
        new CardNumber(document.getString("card")),
        document.getString("login"),
        document.getString(NAME),
        new Isil(document.getString(HOME)),
        ReaderGroup.valueOf(document.getString("group")),
        orNull(document.getString("validThrough"), LocalDate::parse),
        orNull(document.getString("guardian"), ReaderId::new),
        document.getBoolean("keepsHistory"),
        document.getList("blocks", Document.class).stream().map(ReaderDocuments::block).toList(),
        document.getLong(VERSION));
  }

  private static Document document(BlockRequest granted) {
    return new Document("key", granted.key()).append("request", granted.request());
  }

  private static BlockRequest blockRequest(Document document) {
    return new BlockRequest(document.getString("key"), document.getString("request"));
  }

  private static Document document(Block block) {
    var document =
        new Document("reason", block.reason().name())
            .append("by", block.by().value())
            .append("since", Date.from(block.since()));
    return block.until() == null ? document : document.append("until", Date.from(block.until()));
  }

  private static Block block(Document document) {
    return new Block(
        Block.Reason.valueOf(document.getString("reason")),
        new Isil(document.getString("by")),
        document.getDate("since").toInstant(),
        orNull(document.getDate("until"), Date::toInstant));
  }

  private static void put(Document document, String name, @Nullable Object value) {
    if (value != null) {
      document.append(name, value.toString());
    }
  }

  private static <T, R> @Nullable R orNull(@Nullable T value, Function<T, R> change) {
    return Optional.ofNullable(value).map(change).orElse(null);
  }
}

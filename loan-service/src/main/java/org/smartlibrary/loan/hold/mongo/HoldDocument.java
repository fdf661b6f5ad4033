package org.smartlibrary.loan.hold.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.hold.Belonging;
import org.smartlibrary.loan.hold.Errand;
import org.smartlibrary.loan.hold.Hold;
import org.smartlibrary.loan.hold.HoldRequest;
import org.smartlibrary.loan.hold.Wish;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;

/** A hold as a document. */
final class HoldDocument {

  private static final String LOOK = "LOOK";
  private static final String LEAVE = "LEAVE_ACCOUNT";
  private static final String FREE = "FREE|";

  private HoldDocument() {}

  static Document of(Hold hold) {
    var document =
        new Document("_id", hold.id().value())
            .append("reader", hold.request().reader().value())
            .append("asked", hold.request().wish().key())
            .append("pickup", hold.pickup().value())
            .append("until", text(hold.request().until()))
            .append("group", hold.belonging().group().name())
            .append("home", hold.belonging().home().value())
            .append("title", hold.title())
            .append("wish", hold.wish().key())
            .append("placedAt", Date.from(hold.placedAt()))
            .append("endsAt", Date.from(hold.endsAt()))
            .append("since", Date.from(hold.since()))
            .append("open", hold.state().phase().isOpen())
            .append("suspendedUntil", date(hold.suspendedUntil()))
            .append("passedOver", hold.passedOver().stream().map(ItemKey::value).toList())
            .append("errands", hold.errands().stream().map(HoldDocument::text).toList())
            .append("version", hold.version());
    if (!hold.state().phase().isOpen() && hold.errands().isEmpty()) {
      document.append("over", true);
    }
    StateDocument.write(hold.state(), document);
    Optional.ofNullable(hold.leftBehind()).ifPresent(left -> document.append("left", left.value()));
    hold.dueAt().ifPresent(due -> document.append("dueAt", Date.from(due)));
    return document;
  }

  static Hold hold(Document document) {
    return new Hold(
        new HoldId(document.getString("_id")),
        request(document),
        new Belonging(
            ReaderGroup.valueOf(document.getString("group")), new Isil(document.getString("home"))),
        document.getString("title"),
        Wish.ofKey(document.getString("wish")),
        document.getDate("placedAt").toInstant(),
        document.getDate("endsAt").toInstant(),
        StateDocument.read(document),
        document.getDate("since").toInstant(),
        instant(document.getDate("suspendedUntil")),
        passedOver(document),
        left(document.getString("left")),
        document.getList("errands", String.class).stream().map(HoldDocument::errand).toList(),
        document.getLong("version"));
  }

  private static HoldRequest request(Document document) {
    var until = document.getString("until");
    return new HoldRequest(
        new ReaderId(document.getString("reader")),
        Wish.ofKey(document.getString("asked")),
        new Isil(document.getString("pickup")),
        until == null ? null : LocalDate.parse(until));
  }

  private static Set<ItemKey> passedOver(Document document) {
    return document.getList("passedOver", String.class).stream()
        .map(HoldDocument::item)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String text(Errand errand) {
    return switch (errand) {
      case Errand.Look _ -> LOOK;
      case Errand.LeaveAccount _ -> LEAVE;
      case Errand.FreeCopy(ItemKey item) -> FREE + item.value();
    };
  }

  private static Errand errand(String text) {
    return switch (text) {
      case LOOK -> new Errand.Look();
      case LEAVE -> new Errand.LeaveAccount();
      default -> new Errand.FreeCopy(item(text.substring(FREE.length())));
    };
  }

  static ItemKey item(String text) {
    return ItemKey.of(text).orElseThrow();
  }

  private static @Nullable ItemKey left(@Nullable String text) {
    return text == null ? null : item(text);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable Date date(@Nullable Instant moment) {
    return moment == null ? null : Date.from(moment);
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  static List<String> keys(Set<Wish> wishes) {
    return wishes.stream().map(Wish::key).toList();
  }
}

package org.smartlibrary.loan.patron.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.Enrolment;
import org.smartlibrary.loan.patron.Enrolments.Saved;
import org.smartlibrary.starter.mongo.Optimistic;

/** Claims what leads to a reader, then writes the reader. */
final class Enrolling {

  private final MongoCollection<Document> readers;
  private final Keys keys;
  private final Clock clock;

  Enrolling(MongoCollection<Document> readers, Keys keys, Clock clock) {
    this.readers = readers;
    this.keys = keys;
    this.clock = clock;
  }

  Saved save(@Nullable Enrolment before, Enrolment next) {
    var began = clock.instant();
    List<Keys.Claim.Mine> claims = new ArrayList<>();
    for (var key : Key.added(before, next).toList()) {
      switch (keys.claim(key, next.id())) {
        case Keys.Claim.Mine mine -> claims.add(mine);
        case Keys.Claim.Others(var holding) -> {
          claims.forEach(keys::release);
          return refusal(key, holding);
        }
      }
    }
    return written(before, next) ? confirmed(before, next, claims, began) : outdated(claims);
  }

  private static Saved refusal(Key key, Keys.Holding holding) {
    return switch (key) {
      case Key.Login _ -> Saved.LOGIN_TAKEN;
      case Key.Card _ -> holding == Keys.Holding.RETIRED ? Saved.CARD_DEAD : Saved.CARD_TAKEN;
    };
  }

  private Saved outdated(List<Keys.Claim.Mine> claims) {
    claims.forEach(keys::release);
    return Saved.OUTDATED;
  }

  /**
   * Whoever was so slow that another may have taken the claims for abandoned looks after them, and
   * takes the write back when they are gone.
   */
  private Saved confirmed(
      @Nullable Enrolment before, Enrolment next, List<Keys.Claim.Mine> claims, Instant began) {
    if (began.plus(Keys.SURE).isAfter(clock.instant())) {
      return Saved.DONE;
    }
    var lost = claims.stream().filter(claim -> !keys.isStill(claim)).findFirst();
    if (lost.isEmpty()) {
      return Saved.DONE;
    }
    takeBack(before, next);
    claims.forEach(keys::release);
    return refusal(lost.get().key(), Keys.Holding.HELD);
  }

  private void takeBack(@Nullable Enrolment before, Enrolment next) {
    if (before == null) {
      readers.deleteOne(unchanged(next));
    } else {
      readers.replaceOne(unchanged(next), ReaderDocuments.document(before));
    }
  }

  private boolean written(@Nullable Enrolment before, Enrolment next) {
    var document = ReaderDocuments.document(next);
    return before == null
        ? inserted(document)
        : readers.replaceOne(unchanged(before), document).getMatchedCount() == 1;
  }

  private static Bson unchanged(Enrolment enrolment) {
    return and(
        eq("_id", enrolment.id().value()),
        eq(ReaderDocuments.VERSION, enrolment.reader().version()),
        exists("leaving", false));
  }

  private boolean inserted(Document document) {
    return Optimistic.insert(readers, document);
  }
}

package org.smartlibrary.loan.patron.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.mongo.Optimistic;

/**
 * To whom each card and each login belongs, by {@code _id}: there cannot be two of one. A key is
 * claimed before the reader is written with it, and only the two together count. A claim whose
 * reader never came to have it is what a crash left; after a time somebody else may take it over.
 */
final class Keys {

  static final String COLLECTION = "reader_keys";
  static final String READER = "reader";

  /** How old a claim has to be before it can be one that a crash left. */
  static final Duration ABANDONED = Duration.ofMinutes(10);

  /** A writer that took longer than this looks whether its claims are still its own. */
  static final Duration SURE = Duration.ofMinutes(1);

  private static final String TOKEN = "token";
  private static final String AT = "at";

  private final MongoCollection<Document> keys;
  private final Owners owners;
  private final Clock clock;

  /** What a reader's own document says of a key. */
  enum Holding {
    HELD,
    RETIRED,
    NOT_HELD
  }

  /** Asks a reader's document. */
  @FunctionalInterface
  interface Owners {
    Holding holding(ReaderId reader, Key key);
  }

  /** A key that is the writer's, or that cannot be. */
  sealed interface Claim {

    /**
     * It is the writer's.
     *
     * @param fresh whether the reader did not have it before
     */
    record Mine(Key key, ReaderId reader, String token, boolean fresh) implements Claim {}

    record Others(Holding holding) implements Claim {}
  }

  Keys(MongoCollection<Document> keys, Owners owners, Clock clock) {
    this.keys = keys;
    this.owners = owners;
    this.clock = clock;
  }

  Optional<ReaderId> owner(Key key) {
    return found(key).map(claim -> new ReaderId(claim.getString(READER)));
  }

  Claim claim(Key key, ReaderId reader) {
    while (true) {
      var wanted = claim(key, reader, UUID.randomUUID().toString());
      if (inserted(wanted)) {
        return mine(key, reader, wanted, true);
      }
      var known = found(key);
      if (known.isPresent()) {
        var refusal = refusal(key, reader, known.get());
        if (refusal.isPresent()) {
          return refusal.get();
        }
        if (replaced(known.get(), wanted)) {
          return mine(key, reader, wanted, !known.get().getString(READER).equals(reader.value()));
        }
      }
    }
  }

  private Optional<Claim> refusal(Key key, ReaderId reader, Document known) {
    var owner = new ReaderId(known.getString(READER));
    if (owner.equals(reader)) {
      return Optional.empty();
    }
    var holding = owners.holding(owner, key);
    boolean free = holding == Holding.NOT_HELD && isAbandoned(known);
    return free ? Optional.empty() : Optional.of(new Claim.Others(holding));
  }

  private boolean isAbandoned(Document known) {
    return known.getDate(AT).toInstant().plus(ABANDONED).isBefore(clock.instant());
  }

  /** Whether a claim that was made a while ago is still the writer's. */
  boolean isStill(Claim.Mine claim) {
    return found(claim.key()).filter(now -> now.getString(TOKEN).equals(claim.token())).isPresent();
  }

  /** Gives a key back that came to nothing. What the reader had before, others may rely on. */
  void release(Claim.Mine claim) {
    if (claim.fresh()) {
      keys.deleteOne(and(eq("_id", claim.key().id()), eq(TOKEN, claim.token())));
    }
  }

  void releaseAll(ReaderId reader) {
    keys.deleteMany(eq(READER, reader.value()));
  }

  private Optional<Document> found(Key key) {
    return Optional.ofNullable(keys.find(eq("_id", key.id())).first());
  }

  private boolean inserted(Document wanted) {
    return Optimistic.insert(keys, wanted);
  }

  private boolean replaced(Document known, Document wanted) {
    return keys.replaceOne(and(eq("_id", known.get("_id")), eq(TOKEN, known.get(TOKEN))), wanted)
            .getMatchedCount()
        == 1;
  }

  private Document claim(Key key, ReaderId reader, String token) {
    return new Document("_id", key.id())
        .append(READER, reader.value())
        .append(TOKEN, token)
        .append(AT, Date.from(clock.instant()));
  }

  private static Claim mine(Key key, ReaderId reader, Document wanted, boolean fresh) {
    return new Claim.Mine(key, reader, wanted.getString(TOKEN), fresh);
  }
}

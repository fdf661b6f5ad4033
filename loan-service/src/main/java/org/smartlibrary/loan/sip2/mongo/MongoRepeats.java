package org.smartlibrary.loan.sip2.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.sip2.Fingerprint;
import org.smartlibrary.loan.sip2.Repeats;
import org.smartlibrary.loan.sip2.TerminalLogin;

/**
 * A document a terminal and subject, with the last message about it: both as fingerprints, for they
 * name cards. What is too old is swept now and then by whoever writes.
 */
final class MongoRepeats implements Repeats {

  static final String COLLECTION = "terminal_transactions";
  static final String AT = "at";

  private static final int WRITES_BETWEEN_SWEEPS = 500;

  private final MongoCollection<Document> transactions;
  private final AtomicInteger writes = new AtomicInteger();

  MongoRepeats(MongoCollection<Document> transactions) {
    this.transactions = transactions;
  }

  @Override
  public String key(
      TerminalLogin terminal, String subject, String message, Instant now, Duration memory) {
    var id = Fingerprint.of(terminal + " " + subject);
    var asked = Fingerprint.of(message);
    var last = transactions.find(eq(id)).first();
    return last != null && isRepeat(last, asked, now.minus(memory))
        ? last.getString("key")
        : fresh(id, asked, now, memory);
  }

  private static boolean isRepeat(Document last, String asked, Instant since) {
    @Nullable Date at = last.getDate(AT);
    return at != null && asked.equals(last.getString("message")) && at.toInstant().isAfter(since);
  }

  private String fresh(String id, String asked, Instant now, Duration memory) {
    var key = "sip2-" + UUID.randomUUID();
    transactions.replaceOne(
        eq(id),
        new Document("_id", id)
            .append("message", asked)
            .append("key", key)
            .append(AT, Date.from(now)),
        new ReplaceOptions().upsert(true));
    if (writes.incrementAndGet() % WRITES_BETWEEN_SWEEPS == 0) {
      transactions.deleteMany(lt(AT, Date.from(now.minus(memory.multipliedBy(2)))));
    }
    return key;
  }
}

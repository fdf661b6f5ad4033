package org.smartlibrary.loan.patron.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static org.smartlibrary.loan.patron.mongo.ReaderDocuments.HOME;
import static org.smartlibrary.loan.patron.mongo.ReaderDocuments.NAME;
import static org.smartlibrary.loan.patron.mongo.ReaderDocuments.VERSION;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Enrolment;
import org.smartlibrary.loan.patron.Enrolments;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** A document a reader; whose a card or a login is, is decided among the {@link Keys}. */
final class MongoEnrolments implements Enrolments {

  static final String COLLECTION = "readers";

  private static final String LEAVING = "leaving";

  private final MongoCollection<Document> readers;
  private final Keys keys;
  private final Enrolling enrolling;

  MongoEnrolments(MongoDatabase database, Clock clock) {
    this(database.getCollection(COLLECTION), database.getCollection(Keys.COLLECTION), clock);
  }

  MongoEnrolments(MongoCollection<Document> readers, MongoCollection<Document> keys, Clock clock) {
    this.readers = readers;
    this.keys = new Keys(keys, this::holding, clock);
    this.enrolling = new Enrolling(readers, this.keys, clock);
  }

  @Override
  public Optional<Reader> find(ReaderId id) {
    return present(id).map(ReaderDocuments::reader);
  }

  @Override
  public Optional<Reader> withCard(CardNumber card) {
    return owner(new Key.Card(card)).filter(reader -> reader.card().equals(card));
  }

  @Override
  public boolean isDead(CardNumber card) {
    var key = new Key.Card(card);
    return keys.owner(key).filter(owner -> holding(owner, key) == Keys.Holding.RETIRED).isPresent();
  }

  @Override
  public Optional<Reader> withLogin(String subject) {
    return owner(new Key.Login(subject)).filter(reader -> subject.equals(reader.login()));
  }

  private Optional<Reader> owner(Key key) {
    return keys.owner(key).flatMap(this::find);
  }

  private Keys.Holding holding(ReaderId owner, Key key) {
    var file = document(owner).map(ReaderDocuments::enrolment);
    if (file.stream().flatMap(Key::of).anyMatch(key::equals)) {
      return Keys.Holding.HELD;
    }
    boolean retired =
        file.stream()
            .flatMap(known -> known.formerCards().stream())
            .anyMatch(card -> new Key.Card(card).equals(key));
    return retired ? Keys.Holding.RETIRED : Keys.Holding.NOT_HELD;
  }

  @Override
  public Optional<Enrolment> file(ReaderId id) {
    return present(id).map(ReaderDocuments::enrolment);
  }

  @Override
  public Saved save(@Nullable Enrolment before, Enrolment next) {
    return enrolling.save(before, next);
  }

  @Override
  public Optional<Enrolment> leaving(ReaderId id) {
    return document(id).filter(MongoEnrolments::leaves).map(ReaderDocuments::enrolment);
  }

  /** The next version, so that whoever is writing the reader at the moment does not. */
  @Override
  public boolean leave(Enrolment last) {
    return readers
            .updateOne(
                and(
                    eq("_id", last.id().value()),
                    eq(VERSION, last.reader().version()),
                    exists(LEAVING, false)),
                Updates.combine(Updates.set(LEAVING, true), Updates.inc(VERSION, 1L)))
            .getModifiedCount()
        == 1;
  }

  @Override
  public void stay(ReaderId id) {
    readers.updateOne(eq("_id", id.value()), Updates.unset(LEAVING));
  }

  @Override
  public void erase(ReaderId id) {
    keys.releaseAll(id);
    readers.deleteOne(and(eq("_id", id.value()), eq(LEAVING, true)));
  }

  @Override
  public Page<Enrolment> page(Isil home, String nameBegins, PageRequest request) {
    Bson own = and(eq(HOME, home.value()), exists(LEAVING, false));
    Bson some = nameBegins.isEmpty() ? own : and(own, regex(NAME, "^" + Pattern.quote(nameBegins)));
    return Pages.find(
        readers, some, ascending(HOME, NAME, "_id"), request, ReaderDocuments::enrolment);
  }

  private Optional<Document> present(ReaderId id) {
    return document(id).filter(document -> !leaves(document));
  }

  private static boolean leaves(Document document) {
    return document.getBoolean(LEAVING, false);
  }

  private Optional<Document> document(ReaderId id) {
    return Optional.ofNullable(readers.find(eq("_id", id.value())).first());
  }
}

package org.smartlibrary.loan.circulation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.Account;
import org.smartlibrary.loan.circulation.Accounts;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.circulation.LoanPlace;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.springframework.stereotype.Repository;

/**
 * The collection {@code accounts}. A place is taken by an update that matches only where the last
 * place of the limit is still free.
 */
@Repository
class MongoAccounts implements Accounts {

  static final String COLLECTION = "accounts";
  private static final String ID = "_id";
  private static final String LOANS = "loans";
  private static final String HOLDS = "holds";
  private static final String LOAN = "loan";
  private static final String KEY = "key";
  private static final FindOneAndUpdateOptions MADE_IF_NEED_BE =
      new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER).upsert(true);

  private final MongoCollection<Document> accounts;

  MongoAccounts(MongoDatabase database) {
    this.accounts = database.getCollection(COLLECTION);
  }

  @Override
  public Claimed claim(ReaderId reader, LoanPlace place, int limit) {
    List<Bson> free =
        new ArrayList<>(List.of(eq(ID, reader.value()), ne("loans.loan", place.loan().value())));
    if (place.key() != null) {
      free.add(ne("loans.key", place.key()));
    }
    while (true) {
      var taken = taken(and(free), LOANS, limit, document(place));
      if (taken.isPresent()) {
        return granted(taken.get());
      }
      var why = why(account(reader), place, limit);
      if (why.isPresent()) {
        return why.get();
      }
    }
  }

  /** Empty when the place was free again by the time that the account was read. */
  private static Optional<Claimed> why(Account account, LoanPlace place, int limit) {
    for (var held : account.loans()) {
      if (held.loan().equals(place.loan())) {
        return Optional.of(granted(account));
      }
      if (place.key() != null && place.key().equals(held.key())) {
        return Optional.of(new Claimed.TakenBefore(held));
      }
    }
    return account.loans().size() >= limit
        ? Optional.of(new Claimed.LimitReached(account.loans().size()))
        : Optional.empty();
  }

  @Override
  public void leave(ReaderId reader, LoanId loan) {
    accounts.updateOne(
        eq(ID, reader.value()), Updates.pull(LOANS, new Document(LOAN, loan.value())));
  }

  @Override
  public Claim claim(ReaderId reader, HoldId hold, int limit) {
    var free = and(eq(ID, reader.value()), ne(HOLDS, hold.value()));
    while (true) {
      var taken = taken(free, HOLDS, limit, hold.value());
      if (taken.isPresent()) {
        return new Claim(true, taken.get().holds().size());
      }
      var holds = account(reader).holds();
      if (holds.contains(hold) || holds.size() >= limit) {
        return new Claim(holds.contains(hold), holds.size());
      }
    }
  }

  @Override
  public void leave(ReaderId reader, HoldId hold) {
    accounts.updateOne(eq(ID, reader.value()), Updates.pull(HOLDS, hold.value()));
  }

  @Override
  public Optional<Account> find(ReaderId reader) {
    return Optional.ofNullable(accounts.find(eq(ID, reader.value())).first())
        .map(MongoAccounts::account);
  }

  private Account account(ReaderId reader) {
    return find(reader).orElseGet(() -> new Account(reader, List.of(), List.of()));
  }

  @Override
  public void forget(ReaderId reader) {
    accounts.deleteOne(eq(ID, reader.value()));
  }

  @Override
  public List<Account> behind(@Nullable ReaderId reader, int limit) {
    return accounts
        .find(reader == null ? new Document() : gt(ID, reader.value()))
        .sort(ascending(ID))
        .limit(limit)
        .map(MongoAccounts::account)
        .into(new ArrayList<>());
  }

  private static Claimed granted(Account account) {
    return new Claimed.Granted(account.loans().size(), !account.holds().isEmpty());
  }

  /**
   * The account with the place that was taken; empty when there was none. A reader's first place
   * makes the account. Where one is and does not match, making it again fails: there is none free.
   */
  private Optional<Account> taken(Bson free, String places, int limit, Object place) {
    if (limit <= 0) {
      return Optional.empty();
    }
    var lastIsFree = exists("%s.%d".formatted(places, limit - 1), false);
    try {
      return Optional.ofNullable(
              accounts.findOneAndUpdate(
                  and(free, lastIsFree), Updates.push(places, place), MADE_IF_NEED_BE))
          .map(MongoAccounts::account);
    } catch (MongoCommandException e) {
      if (ErrorCategory.fromErrorCode(e.getErrorCode()) == ErrorCategory.DUPLICATE_KEY) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static Document document(LoanPlace place) {
    return new Document(LOAN, place.loan().value())
        .append("item", place.item().value())
        .append("since", Dates.of(place.since()))
        .append(KEY, place.key());
  }

  private static Account account(Document document) {
    return new Account(
        new ReaderId(document.getString(ID)),
        document.getList(LOANS, Document.class, List.of()).stream()
            .map(MongoAccounts::place)
            .toList(),
        document.getList(HOLDS, String.class, List.of()).stream().map(HoldId::new).toList());
  }

  private static LoanPlace place(Document document) {
    return new LoanPlace(
        new LoanId(document.getString(LOAN)),
        ItemKey.of(document.getString("item")).orElseThrow(),
        Dates.in(document, "since"),
        document.getString(KEY));
  }
}

package org.smartlibrary.loan.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;

/** The accounts in a map. */
public final class InMemoryAccounts implements Accounts {

  private final Map<String, Account> accounts = new TreeMap<>();
  private final Fuse fuse;

  public InMemoryAccounts(Fuse fuse) {
    this.fuse = fuse;
  }

  @Override
  public synchronized Claimed claim(ReaderId reader, LoanPlace place, int limit) {
    var account = account(reader);
    for (var held : account.loans()) {
      if (held.loan().equals(place.loan())) {
        return new Claimed.Granted(account.loans().size(), !account.holds().isEmpty());
      }
      if (place.key() != null && place.key().equals(held.key())) {
        return new Claimed.TakenBefore(held);
      }
    }
    if (account.loans().size() >= limit) {
      return new Claimed.LimitReached(account.loans().size());
    }
    var loans = Stream.concat(account.loans().stream(), Stream.of(place)).toList();
    write(new Account(reader, loans, account.holds()));
    return new Claimed.Granted(loans.size(), !account.holds().isEmpty());
  }

  @Override
  public synchronized void leave(ReaderId reader, LoanId loan) {
    var account = account(reader);
    var left = account.loans().stream().filter(place -> !place.loan().equals(loan)).toList();
    write(new Account(reader, left, account.holds()));
  }

  @Override
  public synchronized Claim claim(ReaderId reader, HoldId hold, int limit) {
    var account = account(reader);
    if (account.holds().contains(hold)) {
      return new Claim(true, account.holds().size());
    }
    if (account.holds().size() >= limit) {
      return new Claim(false, account.holds().size());
    }
    var holds = new ArrayList<>(account.holds());
    holds.add(hold);
    write(new Account(reader, account.loans(), holds));
    return new Claim(true, holds.size());
  }

  @Override
  public synchronized void leave(ReaderId reader, HoldId hold) {
    var account = account(reader);
    var left = account.holds().stream().filter(held -> !held.equals(hold)).toList();
    write(new Account(reader, account.loans(), left));
  }

  @Override
  public synchronized Optional<Account> find(ReaderId reader) {
    return Optional.ofNullable(accounts.get(reader.value()));
  }

  @Override
  public synchronized void forget(ReaderId reader) {
    fuse.write();
    accounts.remove(reader.value());
  }

  @Override
  public synchronized List<Account> behind(@Nullable ReaderId reader, int limit) {
    return accounts.values().stream()
        .filter(it -> reader == null || it.reader().value().compareTo(reader.value()) > 0)
        .limit(limit)
        .toList();
  }

  private Account account(ReaderId reader) {
    return find(reader).orElseGet(() -> new Account(reader, List.of(), List.of()));
  }

  private void write(Account account) {
    fuse.write();
    accounts.put(account.reader().value(), account);
  }
}

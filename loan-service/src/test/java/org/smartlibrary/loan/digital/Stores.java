package org.smartlibrary.loan.digital;

/** Where licences, lots, accounts and queues are kept. */
public record Stores(Licences licences, Lots lots, LeaseAccounts accounts, LeaseQueue queue) {

  static Stores onPaper() {
    return new Stores(
        new InMemoryLicences(),
        new InMemoryLots(),
        new InMemoryLeaseAccounts(),
        new InMemoryLeaseQueue());
  }
}

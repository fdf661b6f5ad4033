package org.smartlibrary.planted.loan;

import org.smartlibrary.planted.hold.mongo.MongoHolds;

/** Reaches inside another feature, which reaches back. */
public class Loan {

  private final MongoHolds holds = new MongoHolds();

  @Override
  public String toString() {
    return "Loan with " + holds;
  }
}

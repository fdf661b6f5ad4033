package org.smartlibrary.loan.sip2;

import java.util.Optional;

/** The lists of a reader's account, in the order of the protocol's summary. */
public enum AccountList {
  HOLDS("AS"),
  OVERDUE("AT"),
  LOANS("AU"),
  FEES("AV"),
  RECALLED("BU"),
  UNAVAILABLE_HOLDS("CD");

  private final String tag;

  AccountList(String tag) {
    this.tag = tag;
  }

  /** The field that carries an entry. */
  public String tag() {
    return tag;
  }

  /** The list at a place of the summary. */
  public static Optional<AccountList> at(int place) {
    return place < values().length ? Optional.of(values()[place]) : Optional.empty();
  }
}

package org.smartlibrary.loan.sip2;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/**
 * A copy as a machine shows it.
 *
 * @param home where it belongs: the shelf, as its library calls it
 * @param at the library whose hands it is in
 * @param waiting how many readers wait for it or its title
 * @param remark what a machine last said of it
 */
public record Copy(
    String barcode,
    String title,
    Isil owner,
    String home,
    Isil at,
    Optional<String> callNumber,
    ItemType type,
    Standing standing,
    Optional<Instant> due,
    int waiting,
    Optional<String> remark) {

  /** How it stands, with the protocol's number. */
  public enum Standing {
    OTHER("01"),
    AVAILABLE("03"),
    ON_LOAN("04"),
    RECALLED("07"),
    ON_HOLD_SHELF("08"),
    TO_BE_SHELVED("09"),
    IN_TRANSIT("10"),
    CLAIMED_RETURNED("11"),
    LOST("12"),
    MISSING("13");

    private final String code;

    Standing(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}

package org.smartlibrary.loan.policy.web;

import java.util.Optional;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.UnknownReader;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Component;

/** Finds the reader and the copy that somebody asks about. */
@Component
class Asked {

  private final Readers readers;
  private final Admittance admittance;
  private final Staff staff;
  private final Stock stock;

  Asked(Readers readers, Admittance admittance, Staff staff, Stock stock) {
    this.readers = readers;
    this.admittance = admittance;
    this.staff = staff;
    this.stock = stock;
  }

  /**
   * A library's staff may ask about whoever stands at its desk, by identifier or card; everybody
   * else about those whose account is open to them.
   */
  Reader reader(String text, Isil at, Caller caller) {
    return !text.equals(Admittance.ME) && staff.serves(caller, at)
        ? byId(text).or(() -> byCard(text)).orElseThrow(UnknownReader::new)
        : admittance.admit(caller, text, "asks what holds for a reader");
  }

  StockItem item(String text) {
    return ItemKey.of(text)
        .flatMap(stock::find)
        .orElseThrow(
            () ->
                Problems.NOT_FOUND
                    .because(
                        "No copy is known as %s; one is written OWNER|BARCODE.".formatted(text))
                    .exception());
  }

  private Optional<Reader> byId(String text) {
    return ReaderId.of(text).flatMap(readers::find);
  }

  private Optional<Reader> byCard(String text) {
    return CardNumber.of(text).flatMap(readers::withCard);
  }
}

package org.smartlibrary.loan.hold.web;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.Copies;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Custody;
import org.smartlibrary.loan.hold.Hold;
import org.smartlibrary.loan.hold.HoldState;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.springframework.stereotype.Component;

/** Writes slips: with what the catalogue says of the copy, and no name. */
@Component
class Slips {

  private final Stock stock;
  private final Readers readers;
  private final Copies copies;

  Slips(Stock stock, Readers readers, Copies copies) {
    this.stock = stock;
    this.readers = readers;
    this.copies = copies;
  }

  Slip toFetch(Hold hold) {
    var item = hold.item().orElseThrow();
    return slip(hold, item, null, null, isScanned(item));
  }

  Slip onTheShelf(Hold hold) {
    var until = hold.state() instanceof HoldState.Ready(_, Instant end) ? end : null;
    return slip(hold, hold.item().orElseThrow(), card(hold), until, null);
  }

  Slip leftBehind(Hold hold) {
    return slip(hold, Optional.ofNullable(hold.leftBehind()).orElseThrow(), null, null, null);
  }

  private boolean isScanned(ItemKey item) {
    return copies
        .find(item)
        .map(Copy::custody)
        .filter(custody -> custody instanceof Custody.InTransit)
        .isPresent();
  }

  private @Nullable CardNumber card(Hold hold) {
    return readers.find(hold.request().reader()).map(Reader::card).orElse(null);
  }

  private Slip slip(
      Hold hold,
      ItemKey item,
      @Nullable CardNumber card,
      @Nullable Instant until,
      @Nullable Boolean scanned) {
    var described = stock.find(item);
    return new Slip(
        hold.id(),
        item,
        described.map(StockItem::title).orElse(hold.title()),
        described.map(StockItem::callNumber).orElse(null),
        described.map(StockItem::shelf).orElse(null),
        card,
        hold.pickup(),
        hold.since(),
        until,
        scanned,
        scanned == null || hold.passedOver().isEmpty() ? null : hold.passedOver());
  }
}

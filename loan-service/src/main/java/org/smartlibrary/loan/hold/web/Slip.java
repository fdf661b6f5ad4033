package org.smartlibrary.loan.hold.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;

/**
 * What is written on the slip in a copy.
 *
 * @param card whose it is, on the shelf where that reader comes
 * @param pickup where it is to be collected
 * @param since since when it stands there
 * @param until how long it waits
 * @param scanned whether it was taken from its shelf and only its journey is still to begin
 * @param insteadOf the copies that were looked for before this one, and are missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Slip(
    HoldId hold,
    ItemKey item,
    String about,
    @Nullable String callNumber,
    @Nullable String shelf,
    @Nullable CardNumber card,
    Isil pickup,
    Instant since,
    @Nullable Instant until,
    @Nullable Boolean scanned,
    @Nullable Set<ItemKey> insteadOf) {}

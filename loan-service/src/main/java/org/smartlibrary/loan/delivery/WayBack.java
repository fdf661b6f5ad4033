package org.smartlibrary.loan.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;

/**
 * How a parcel goes back, as its reader wants it.
 *
 * @param from where it is fetched or handed in: at the door, out of a locker, or at a branch's
 *     desk; a door has no address here, it is the order's
 * @param readerPays what the reader pays, once it is fetched
 * @param tracking under which number the courier fetches it
 */
public record WayBack(
    Destination from,
    Money readerPays,
    Money libraryPays,
    @Nullable String tracking,
    Instant since) {}

package org.smartlibrary.loan.interlending;

import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.HoldPlaces;
import org.smartlibrary.loan.patron.ReaderId;

/** What readers ask for counts among their holds until they have it. */
public final class ReaderPlaces {

  private static final String BEGINNING = "ill-";

  private final HoldPlaces places;

  public ReaderPlaces(HoldPlaces places) {
    this.places = places;
  }

  /** The name under which a request stands where holds do. */
  public static HoldId nameOf(RequestId request) {
    return new HoldId(BEGINNING + request);
  }

  /** Whether such a name is one of a request. */
  public static boolean isRequest(HoldId hold) {
    return hold.value().startsWith(BEGINNING);
  }

  HoldPlaces.Claim claim(RequestId request, ReaderId reader, int limit) {
    return places.claim(reader, nameOf(request), limit);
  }

  void leave(InterlibraryRequest request) {
    ReaderId reader = request.need().reader();
    if (reader != null) {
      places.leave(reader, nameOf(request.id()));
    }
  }
}

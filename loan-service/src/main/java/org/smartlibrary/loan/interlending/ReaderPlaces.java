package org.smartlibrary.loan.interlending;

import java.util.Optional;
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

  /** The request that such a name stands for. */
  static Optional<RequestId> requestOf(HoldId name) {
    return isRequest(name)
        ? RequestId.of(name.value().substring(BEGINNING.length()))
        : Optional.empty();
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

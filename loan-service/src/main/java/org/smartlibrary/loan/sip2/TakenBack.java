package org.smartlibrary.loan.sip2;

import org.smartlibrary.starter.security.Isil;

/** A copy that came back, or came in without having been on loan. */
public record TakenBack(String barcode, String title, String home, MediaKind media, Next next) {

  /** Where it goes from here. */
  public sealed interface Next {

    /** Onto the shelf. */
    record Shelf() implements Next {}

    /** Somebody waits for it, here. */
    record PickUpShelf() implements Next {}

    /** Somebody waits for it elsewhere. */
    record ForPickUpAt(Isil library) implements Next {}

    /** It belongs elsewhere. */
    record Home(Isil library) implements Next {}
  }
}

package org.smartlibrary.loan.delivery;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/** Where an order goes. */
public sealed interface Destination {

  /** To the door; null once the address is erased. */
  record Home(@Nullable Address address) implements Destination {}

  /** Into a locker of this library. */
  record Locker(Isil library, String code) implements Destination {}

  /** To the desk of this branch. */
  record Branch(Isil library) implements Destination {}

  /** What is left when nobody needs to know any more. */
  default Destination erased() {
    return switch (this) {
      case Home _ -> new Home(null);
      case Locker _, Branch _ -> this;
    };
  }

  /** Whether somebody's address is written in it. */
  default boolean hasAddress() {
    return this instanceof Home(Address address) && address != null;
  }
}

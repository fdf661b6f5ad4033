package org.smartlibrary.loan.circulation;

import java.util.function.Function;

/** What the desk answers: that it is done, or why not. */
public sealed interface Answer<T> {

  record Done<T>(T value) implements Answer<T> {}

  record Refused<T>(Refusal refusal) implements Answer<T> {}

  /** The same answer about something that follows from it. */
  default <R> Answer<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Done<T>(var value) -> new Done<>(change.apply(value));
      case Refused<T>(var refusal) -> new Refused<>(refusal);
    };
  }
}

package org.smartlibrary.loan.sip2;

import java.util.function.Function;

/** What came of something that a machine asked for. */
public sealed interface Outcome<T> {

  /** It was done. */
  record Done<T>(T what) implements Outcome<T> {}

  /** The library's rules say no. */
  record Refused<T>(Refusal why) implements Outcome<T> {}

  static <T> Outcome<T> done(T what) {
    return new Done<>(what);
  }

  static <T> Outcome<T> refused(Refusal why) {
    return new Refused<>(why);
  }

  default <R> R either(Function<? super T, R> done, Function<Refusal, R> refused) {
    return switch (this) {
      case Done<T>(var what) -> done.apply(what);
      case Refused<T>(var why) -> refused.apply(why);
    };
  }
}

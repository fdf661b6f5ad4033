package org.smartlibrary.loan.patron.mongo;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Enrolment;

/** A card or a login, which leads to one reader. */
sealed interface Key {

  record Card(CardNumber card) implements Key {

    @Override
    public String id() {
      return "card|" + card.value();
    }
  }

  record Login(String subject) implements Key {

    @Override
    public String id() {
      return "login|" + subject;
    }

    @Override
    public String toString() {
      return "Login[…]";
    }
  }

  String id();

  /** Those that the reader is to have. */
  static Stream<Key> of(Enrolment enrolment) {
    var login = Optional.ofNullable(enrolment.reader().login()).map(Login::new);
    return Stream.concat(Stream.of(new Card(enrolment.reader().card())), login.stream());
  }

  /** Those that the reader is to have and had not. */
  static Stream<Key> added(@Nullable Enrolment before, Enrolment next) {
    return before == null ? of(next) : of(next).filter(key -> of(before).noneMatch(key::equals));
  }
}

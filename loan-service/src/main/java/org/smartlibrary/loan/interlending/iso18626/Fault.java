package org.smartlibrary.loan.interlending.iso18626;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a message, as its confirmation says (errorData). */
record Fault(Type type, String value) {

  private static final int LONGEST = 200;

  /** type_errorType. */
  enum Type {
    UNSUPPORTED_ACTION_TYPE,
    UNSUPPORTED_REASON_FOR_MESSAGE_TYPE,
    UNRECOGNISED_DATA_ELEMENT,
    UNRECOGNISED_DATA_VALUE,
    BADLY_FORMED_MESSAGE;

    String written() {
      return Words.camel(name());
    }
  }

  Fault {
    value = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  static Fault value(String what) {
    return new Fault(Type.UNRECOGNISED_DATA_VALUE, what);
  }

  static Fault form(String what) {
    return new Fault(Type.BADLY_FORMED_MESSAGE, what);
  }

  /** How the standard writes the names of its codes. */
  static final class Words {

    private Words() {}

    static String camel(String constant) {
      return Stream.of(constant.split("_", -1))
          .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
          .collect(Collectors.joining());
    }
  }
}

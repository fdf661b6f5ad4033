package org.smartlibrary.loan.patron.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Details;
import org.smartlibrary.loan.patron.PinHash;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Registration;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.security.Isil;

/** Reads one form, and finds everything that is wrong with it at once; it repeats no value. */
final class FormReader {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LOGIN = 128;
  private static final Pattern PHONE = Pattern.compile("[+0-9 ()-]{3,32}");
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,128}");
  private static final String NO_DAY = "is not a day: 2027-12-31";
  private static final String NO_READER = "has 1 to 64 letters, digits, - and _, and is not «me»";

  private final ReaderForm form;
  private final List<FieldError> errors = new ArrayList<>();

  private FormReader(ReaderForm form) {
    this.form = form;
  }

  static Reading read(ReaderForm form) {
    return new FormReader(form).read();
  }

  private Reading read() {
    var id = required("/id", form.id(), ReaderId::of, NO_READER);
    var card = required("/card", form.card(), CardNumber::of, "has 4 to 32 letters, digits and -");
    var login =
        optional(
            "/login",
            form.login(),
            text(text -> isText(text, LONGEST_LOGIN)),
            "has at most 128 characters and no control characters");
    var name =
        required(
            "/name",
            form.name(),
            text(text -> isText(text, LONGEST_NAME)),
            "at most 200 characters, in UTF-8 and without control characters");
    var home = required("/home", form.home(), Isil::of, "is not an ISIL (ISO 15511): CN-610900");
    var group = required("/group", form.group(), FormReader::group, groups());
    var validThrough = optional("/validThrough", form.validThrough(), FormReader::day, NO_DAY);
    var guardian = optional("/guardian", form.guardian(), ReaderId::of, NO_READER);
    var pin =
        optional("/pin", form.pin(), text(PinHash::isPin), "has 4 to 32 visible ASCII characters");
    var details = details();
    return id == null
            || card == null
            || name == null
            || home == null
            || group == null
            || !errors.isEmpty()
        ? new Reading.Faulty(form.id(), errors)
        : new Reading.Good(
            new Registration(
                id,
                card,
                login,
                name,
                home,
                group,
                validThrough,
                guardian,
                form.keepsHistory(),
                details,
                pin));
  }

  private Details details() {
    return new Details(
        optional(
            "/phone",
            form.phone(),
            text(text -> PHONE.matcher(text).matches()),
            "has 3 to 32 digits, spaces, +, - and brackets"),
        optional(
            "/email",
            form.email(),
            text(text -> EMAIL.matcher(text).matches()),
            "is not an e-mail address"),
        optional("/birthDate", form.birthDate(), FormReader::day, NO_DAY));
  }

  private <T> @Nullable T required(
      String pointer, @Nullable String text, Function<String, Optional<T>> read, String fault) {
    if (text == null || text.isBlank()) {
      errors.add(new FieldError(pointer, "is required"));
      return null;
    }
    return orError(pointer, read.apply(text.strip()), fault);
  }

  private <T> @Nullable T optional(
      String pointer, @Nullable String text, Function<String, Optional<T>> read, String fault) {
    return text == null || text.isBlank()
        ? null
        : orError(pointer, read.apply(text.strip()), fault);
  }

  private <T> @Nullable T orError(String pointer, Optional<T> read, String fault) {
    if (read.isEmpty()) {
      errors.add(new FieldError(pointer, fault));
    }
    return read.orElse(null);
  }

  private static Function<String, Optional<String>> text(Predicate<String> isFit) {
    return text -> Optional.of(text).filter(isFit);
  }

  /** The replacement character stands where the bytes were no UTF-8. */
  private static boolean isText(String text, int longest) {
    return text.length() <= longest
        && text.indexOf('\uFFFD') < 0
        && text.codePoints().noneMatch(Character::isISOControl);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1800);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ReaderGroup> group(String text) {
    return Arrays.stream(ReaderGroup.values()).filter(one -> one.name().equals(text)).findFirst();
  }

  private static String groups() {
    return "is one of " + Arrays.toString(ReaderGroup.values());
  }
}

package org.smartlibrary.loan.patron.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Details;
import org.smartlibrary.loan.patron.PinHash;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Registration;
import org.smartlibrary.starter.form.Fields;
import org.smartlibrary.starter.form.Reading;
import org.smartlibrary.starter.security.Isil;

/** Reads one form, and finds everything that is wrong with it at once; it repeats no value. */
final class FormReader {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LOGIN = 128;
  private static final Pattern PHONE = Pattern.compile("[+0-9 ()-]{3,32}");
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,128}");
  private static final String NO_READER = "has 1 to 64 letters, digits, - and _, and is not «me»";

  private final ReaderForm form;
  private final Fields fields = new Fields();

  private FormReader(ReaderForm form) {
    this.form = form;
  }

  static Reading<Registration> read(ReaderForm form) {
    return new FormReader(form).read();
  }

  private Reading<Registration> read() {
    var id = fields.required("/id", form.id(), ReaderId::of, NO_READER);
    var card =
        fields.required("/card", form.card(), CardNumber::of, "has 4 to 32 letters, digits and -");
    var login =
        fields.optional(
            "/login",
            form.login(),
            text(text -> isText(text, LONGEST_LOGIN)),
            "has at most 128 characters and no control characters");
    var name =
        fields.required(
            "/name",
            form.name(),
            text(text -> isText(text, LONGEST_NAME)),
            "at most 200 characters, in UTF-8 and without control characters");
    var home =
        fields.required("/home", form.home(), Isil::of, "is not an ISIL (ISO 15511): CN-610900");
    var group = fields.required("/group", form.group(), ReaderGroup.values());
    var validThrough = fields.optionalDay("/validThrough", form.validThrough());
    var guardian = fields.optional("/guardian", form.guardian(), ReaderId::of, NO_READER);
    var pin =
        fields.optional(
            "/pin", form.pin(), text(PinHash::isPin), "has 4 to 32 visible ASCII characters");
    var details = details();
    return id == null
            || card == null
            || name == null
            || home == null
            || group == null
            || !fields.areFine()
        ? new Reading.Faulty<>(form.id(), fields.errors())
        : new Reading.Good<>(
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
        fields.optional(
            "/phone",
            form.phone(),
            text(text -> PHONE.matcher(text).matches()),
            "has 3 to 32 digits, spaces, +, - and brackets"),
        fields.optional(
            "/email",
            form.email(),
            text(text -> EMAIL.matcher(text).matches()),
            "is not an e-mail address"),
        fields.optionalDay("/birthDate", form.birthDate()));
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
}

package org.smartlibrary.federation.member.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.DivisionCode;
import org.smartlibrary.federation.member.Level;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.federation.member.MemberName;
import org.smartlibrary.federation.member.Registration;
import org.smartlibrary.federation.member.Status;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.security.Isil;

/** Reads one form, and finds everything that is wrong with it at once. */
final class FormReader {

  private static final String NOT_AN_ISIL = "is not an ISIL (ISO 15511): CN-610900";

  private final MemberForm form;
  private final List<FieldError> errors = new ArrayList<>();

  private FormReader(MemberForm form) {
    this.form = form;
  }

  static Reading read(MemberForm form) {
    return new FormReader(form).read();
  }

  private Reading read() {
    var isil = required("/isil", form.isil(), Isil::of, NOT_AN_ISIL);
    var name = name();
    var level = required("/level", form.level(), text -> constant(Level.values(), text), levels());
    var parent = optional("/parent", form.parent(), Isil::of, NOT_AN_ISIL);
    var division =
        optional("/divisionCode", form.divisionCode(), DivisionCode::of, "has 6, 9 or 12 digits");
    var location = location();
    var zone = optional("/timeZone", form.timeZone(), FormReader::zone, "is not an IANA time zone");
    var status =
        optional(
            "/status", form.status(), text -> constant(Status.values(), text), "ACTIVE or CLOSED");
    return isil == null || name == null || level == null || !errors.isEmpty()
        ? new Reading.Faulty(form.isil(), List.copyOf(errors))
        : new Reading.Good(
            new Registration(isil, name, level, parent, division, location, zone, status, null));
  }

  private @Nullable MemberName name() {
    var name = form.name();
    if (name == null || name.zh() == null || name.zh().isBlank()) {
      errors.add(new FieldError("/name/zh", "is required"));
      return null;
    }
    return optional(
        "/name",
        name.zh(),
        zh -> MemberName.of(zh, name.en()),
        "at most 200 characters each, in UTF-8 and without control characters");
  }

  private @Nullable Location location() {
    var place = form.location();
    if (place == null) {
      return null;
    }
    var location =
        place.lon() == null || place.lat() == null
            ? Optional.<Location>empty()
            : Location.of(place.lon(), place.lat());
    return orError("/location", location, "needs lon (-180 to 180) and lat (-90 to 90)");
  }

  private <T> @Nullable T required(
      String pointer, @Nullable String text, Function<String, Optional<T>> read, String fault) {
    if (text == null || text.isBlank()) {
      errors.add(new FieldError(pointer, "is required"));
      return null;
    }
    return orError(pointer, read.apply(text), fault);
  }

  private <T> @Nullable T optional(
      String pointer, @Nullable String text, Function<String, Optional<T>> read, String fault) {
    return text == null || text.isBlank() ? null : orError(pointer, read.apply(text), fault);
  }

  private <T> @Nullable T orError(String pointer, Optional<T> read, String fault) {
    if (read.isEmpty()) {
      errors.add(new FieldError(pointer, fault));
    }
    return read.orElse(null);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String text) {
    return Arrays.stream(constants).filter(one -> one.name().equals(text)).findFirst();
  }

  private static String levels() {
    return "is one of " + Arrays.toString(Level.values());
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

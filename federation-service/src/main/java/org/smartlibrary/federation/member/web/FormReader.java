package org.smartlibrary.federation.member.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.DivisionCode;
import org.smartlibrary.federation.member.Level;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.federation.member.MemberName;
import org.smartlibrary.federation.member.Registration;
import org.smartlibrary.federation.member.Status;
import org.smartlibrary.starter.form.Fields;
import org.smartlibrary.starter.form.Reading;
import org.smartlibrary.starter.security.Isil;

/** Reads one form, and finds everything that is wrong with it at once. */
final class FormReader {

  private static final String NOT_AN_ISIL = "is not an ISIL (ISO 15511): CN-610900";

  private final MemberForm form;
  private final Fields fields = new Fields();

  private FormReader(MemberForm form) {
    this.form = form;
  }

  static Reading<Registration> read(MemberForm form) {
    return new FormReader(form).read();
  }

  private Reading<Registration> read() {
    var isil = fields.required("/isil", form.isil(), Isil::of, NOT_AN_ISIL);
    var name = name();
    var level = fields.required("/level", form.level(), Level.values());
    var parent = fields.optional("/parent", form.parent(), Isil::of, NOT_AN_ISIL);
    var division =
        fields.optional(
            "/divisionCode", form.divisionCode(), DivisionCode::of, "has 6, 9 or 12 digits");
    var location = location();
    var zone =
        fields.optional("/timeZone", form.timeZone(), FormReader::zone, "is not an IANA time zone");
    var status = fields.optional("/status", form.status(), Status.values());
    return isil == null || name == null || level == null || !fields.areFine()
        ? new Reading.Faulty<>(form.isil(), fields.errors())
        : new Reading.Good<>(
            new Registration(isil, name, level, parent, division, location, zone, status, null));
  }

  private @Nullable MemberName name() {
    var name = form.name();
    if (name == null || name.zh() == null || name.zh().isBlank()) {
      fields.wrong("/name/zh", "is required");
      return null;
    }
    return fields.orWrong(
        "/name",
        MemberName.of(name.zh(), name.en()),
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
    return fields.orWrong("/location", location, "needs lon (-180 to 180) and lat (-90 to 90)");
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

package org.smartlibrary.federation.member.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.Registration;
import org.smartlibrary.starter.bulk.RowForm;
import org.smartlibrary.starter.form.Reading;

/** Registrations as the lines of a file. */
final class MemberRows {

  static final RowForm<MemberForm, Registration> FORM =
      new RowForm<>(
          MemberForm.class,
          FormReader::read,
          new RowForm.Columns<>(
              List.of(
                  "isil",
                  "name_zh",
                  "name_en",
                  "level",
                  "parent",
                  "division_code",
                  "lon",
                  "lat",
                  "time_zone",
                  "status"),
              List.of("isil", "name_zh", "level"),
              MemberProblems.HEADER,
              MemberRows::read));

  private MemberRows() {}

  private static Reading<Registration> read(Map<String, String> values) {
    MemberForm.@Nullable Place place;
    try {
      place = place(values.get("lon"), values.get("lat"));
    } catch (NumberFormatException _) {
      return Reading.Faulty.because(
          values.get("isil"), "/location", "lon and lat are decimal degrees");
    }
    return FormReader.read(
        new MemberForm(
            values.get("isil"),
            new MemberForm.Name(values.get("name_zh"), values.get("name_en")),
            values.get("level"),
            values.get("parent"),
            values.get("division_code"),
            place,
            values.get("time_zone"),
            values.get("status")));
  }

  private static MemberForm.@Nullable Place place(@Nullable String lon, @Nullable String lat) {
    return lon == null && lat == null ? null : new MemberForm.Place(degrees(lon), degrees(lat));
  }

  private static @Nullable Double degrees(@Nullable String text) {
    return text == null ? null : Double.valueOf(text);
  }
}

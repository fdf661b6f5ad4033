package org.smartlibrary.federation.member.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.federation.member.MemberLibrary;

/**
 * Members in the columns of the bulk load, so that a file can be loaded where it was not written.
 */
final class CsvExport {

  private CsvExport() {}

  static void write(List<MemberLibrary> members, Writer out) throws IOException {
    out.write(String.join(",", CsvRows.COLUMNS) + "\n");
    for (var member : members) {
      out.write(line(member));
    }
  }

  private static String line(MemberLibrary member) {
    var location = Optional.ofNullable(member.location());
    return values(
        member.isil(),
        member.name().zh(),
        member.name().en(),
        member.level(),
        member.parent(),
        member.divisionCode(),
        location.map(Location::lon).orElse(null),
        location.map(Location::lat).orElse(null),
        member.timeZone(),
        member.status());
  }

  private static String values(@Nullable Object... values) {
    return Arrays.stream(values)
        .map(value -> value == null ? "" : quoted(value.toString()))
        .collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String text) {
    return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}

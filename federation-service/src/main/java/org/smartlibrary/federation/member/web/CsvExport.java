package org.smartlibrary.federation.member.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.starter.bulk.CsvLine;

/**
 * Members in the columns of the bulk load, so that a file can be loaded where it was not written.
 */
final class CsvExport {

  private CsvExport() {}

  static void write(List<MemberLibrary> members, Writer out) throws IOException {
    out.write(String.join(",", MemberRows.FORM.columns().known()) + "\n");
    for (var member : members) {
      out.write(line(member));
    }
  }

  private static String line(MemberLibrary member) {
    var location = Optional.ofNullable(member.location());
    return CsvLine.of(
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
}

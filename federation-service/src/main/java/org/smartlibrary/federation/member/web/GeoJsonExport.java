package org.smartlibrary.federation.member.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.federation.member.MemberLibrary;
import tools.jackson.core.JsonGenerator;

/** Members as features (RFC 7946); one that does not say where it is has no geometry. */
final class GeoJsonExport {

  private GeoJsonExport() {}

  static void write(List<MemberLibrary> members, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeArrayPropertyStart("features");
    members.forEach(member -> feature(member, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void feature(MemberLibrary member, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", member.isil().value());
    json.writeName("geometry");
    geometry(member.location(), json);
    json.writePOJOProperty("properties", MemberView.of(member));
    json.writeEndObject();
  }

  private static void geometry(@Nullable Location location, JsonGenerator json) {
    if (location == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("type", "Point");
    json.writeName("coordinates");
    json.writeStartArray();
    json.writeNumber(location.lon());
    json.writeNumber(location.lat());
    json.writeEndArray();
    json.writeEndObject();
  }
}

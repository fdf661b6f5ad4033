package org.smartlibrary.federation.member.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.Level;
import org.smartlibrary.federation.member.Status;

/** A registration as somebody wrote it, unchecked. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MemberForm(
    @Schema(example = "CN-610900") @Nullable String isil,
    @Nullable Name name,
    @Schema(implementation = Level.class) @Nullable String level,
    @Schema(example = "CN-610000", description = "Absent for a national library only.")
        @Nullable String parent,
    @Schema(example = "610900", description = "GB/T 2260, or GB/T 10114 below the county.")
        @Nullable String divisionCode,
    @Schema(description = "WGS 84, degrees.") @Nullable Place location,
    @Schema(
            example = "Asia/Shanghai",
            description = "Absent: as it is; for a new member, its parent's.")
        @Nullable String timeZone,
    @Schema(
            implementation = Status.class,
            description = "Absent: as it is; for a new member, ACTIVE.")
        @Nullable String status) {

  record Name(@Nullable String zh, @Nullable String en) {}

  record Place(@Nullable Double lon, @Nullable Double lat) {}

  MemberForm forMember(String isil) {
    return new MemberForm(isil, name, level, parent, divisionCode, location, timeZone, status);
  }
}

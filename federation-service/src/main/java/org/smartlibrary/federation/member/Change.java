package org.smartlibrary.federation.member;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a registration would do, with all that the regulations want to know. */
record Change(
    @Nullable MemberLibrary before, MemberLibrary after, Hierarchy among, Mandate mandate) {

  Optional<MemberLibrary> parent() {
    return Optional.ofNullable(after.parent()).flatMap(among::find);
  }

  boolean moves() {
    return before == null || !Objects.equals(before.parent(), after.parent());
  }

  boolean changesLevel() {
    return before == null || before.level() != after.level();
  }

  boolean changesStatus() {
    return before == null || before.status() != after.status();
  }
}

package org.smartlibrary.catalog.member;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.LibraryHierarchy;

/** All members, in memory; the newest version of each counts. */
public final class Members implements LibraryHierarchy {

  private static final int DEEPEST = 16;

  private final Map<Isil, Member> byIsil = new ConcurrentHashMap<>();

  /** Takes over what was heard of a member, unless something newer was heard before. */
  public void put(Member member) {
    byIsil.merge(
        member.isil(),
        member,
        (known, heard) -> heard.version() >= known.version() ? heard : known);
  }

  public Optional<Member> find(Isil isil) {
    return Optional.ofNullable(byIsil.get(isil));
  }

  /** A tree that came out of order may have a cycle for a moment, hence the bound. */
  @Override
  public boolean isAtOrBelow(Isil lower, Isil upper) {
    Optional<Isil> place = Optional.of(lower);
    for (int depth = 0; depth < DEEPEST && place.isPresent(); depth++) {
      if (place.get().equals(upper)) {
        return true;
      }
      place = place.flatMap(this::find).flatMap(Member::parent);
    }
    return false;
  }
}

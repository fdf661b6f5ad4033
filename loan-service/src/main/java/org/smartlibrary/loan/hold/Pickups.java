package org.smartlibrary.loan.hold;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.Place;
import org.smartlibrary.starter.security.Isil;

/** Where a reader can collect: the libraries that work, the nearest first. */
public final class Pickups {

  private static final Comparator<Pickup> BY_DISTANCE =
      Comparator.<Pickup>comparingDouble(
              pickup -> pickup.kilometres().orElse(Double.POSITIVE_INFINITY))
          .thenComparing(pickup -> pickup.library().isil());

  private final Libraries libraries;

  public Pickups(Libraries libraries) {
    this.libraries = libraries;
  }

  /** A library, and how far it is, where the places of both are known. */
  public record Pickup(Library library, OptionalDouble kilometres) {}

  /** Those nearest to where the reader is. */
  public List<Pickup> around(Place here, int most) {
    return working(library -> distance(here, library)).sorted(BY_DISTANCE).limit(most).toList();
  }

  /** Those nearest to the reader's home library, which comes first: in its county, then around. */
  public List<Pickup> around(Isil home, int most) {
    return working(library -> libraries.kilometres(home, library.isil()))
        .sorted(
            Comparator.<Pickup, Reach>comparing(
                    pickup -> Reach.between(home, pickup.library().isil(), libraries))
                .thenComparing(BY_DISTANCE))
        .limit(most)
        .toList();
  }

  private Stream<Pickup> working(Function<Library, OptionalDouble> distance) {
    return libraries.all().stream()
        .filter(library -> library.status() == Library.Status.ACTIVE)
        .map(library -> new Pickup(library, distance.apply(library)));
  }

  private static OptionalDouble distance(Place here, Library library) {
    var there = library.place();
    return there == null ? OptionalDouble.empty() : OptionalDouble.of(here.kilometresTo(there));
  }
}

package org.smartlibrary.federation.member;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.smartlibrary.starter.security.Isil;

/** Anything that anybody could ask for, about a few libraries, so that it often collides. */
final class RandomRegistrations {

  private static final List<Level> LEVELS = List.of(Level.values());

  private final Random random;
  private final int libraries;

  RandomRegistrations(long seed, int libraries) {
    this.random = new Random(seed);
    this.libraries = libraries;
  }

  List<Registration> some() {
    return IntStream.range(0, 1 + random.nextInt(8)).mapToObj(_ -> any()).toList();
  }

  private Registration any() {
    var open =
        Libraries.registration(
            someone(),
            LEVELS.get(random.nextInt(LEVELS.size())),
            random.nextInt(12) == 0 ? null : someone());
    return switch (random.nextInt(8)) {
      case 0 -> Libraries.closed(open);
      case 1, 2 -> Libraries.opened(open);
      default -> open;
    };
  }

  private Isil someone() {
    return new Isil("CN-" + random.nextInt(libraries));
  }
}

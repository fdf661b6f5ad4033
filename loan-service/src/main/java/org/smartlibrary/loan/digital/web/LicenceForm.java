package org.smartlibrary.loan.digital.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.digital.Licence;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Isil;

/** A licence as it is to be. */
record LicenceForm(
    @Nullable UnionId title,
    @Nullable Isil owner,
    @Nullable String about,
    @Nullable Integer copies,
    @Nullable Integer days,
    @Nullable Map<String, @Nullable Integer> shares) {

  private static final int MOST_COPIES = 1_000_000;
  private static final int MOST_DAYS = 3650;
  private static final Problem FORM = Problems.BAD_REQUEST.because("The licence cannot be read.");

  Licence licence(LicenceId id) {
    if (title == null || owner == null) {
      throw wrong(title == null ? "/title" : "/owner", "is missing");
    }
    int howMany = between("/copies", copies, 0, MOST_COPIES);
    int howLong = between("/days", days, 1, MOST_DAYS);
    return new Licence(
        id,
        title,
        owner,
        about == null ? "" : about,
        howMany,
        howLong,
        shares(howMany),
        Map.of(),
        1);
  }

  private Map<Isil, Integer> shares(int copies) {
    Map<Isil, Integer> read = new HashMap<>();
    if (shares != null) {
      shares.forEach(
          (name, size) ->
              read.put(
                  Isil.of(name).orElseThrow(() -> wrong("/shares", "must be named by ISILs")),
                  between("/shares/" + name, size, 0, copies)));
    }
    long sum = read.values().stream().mapToLong(Integer::longValue).sum();
    if (sum > copies) {
      throw wrong("/shares", "are %d together, more than the %d copies".formatted(sum, copies));
    }
    return read;
  }

  private static int between(String pointer, @Nullable Integer number, int least, int most) {
    if (number == null || number < least || number > most) {
      throw wrong(pointer, "must be a whole number from %d to %d".formatted(least, most));
    }
    return number;
  }

  private static RuntimeException wrong(String pointer, String reason) {
    return FORM.error(pointer, reason).exception();
  }
}

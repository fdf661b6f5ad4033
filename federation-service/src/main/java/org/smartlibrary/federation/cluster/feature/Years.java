package org.smartlibrary.federation.cluster.feature;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When something came out: the year it is known by, other years it names, whether it is a reprint.
 */
record Years(int main, List<Integer> others, boolean reprint) {

  /** A copyright of long ago says that a book is a reissue, not that it is the first one. */
  private static final int A_COPYRIGHT_LATER = 2;

  /** 2008.3重印; 1962, 1971 printing. */
  private static final Pattern PRINTED =
      Pattern.compile("印|\\b(?:re)?print(?:ing|ed)\\b|\\brepr\\b", Pattern.CASE_INSENSITIVE);

  /** 1954-1980. */
  private static final Pattern RANGE = Pattern.compile("[-–—~]\\s?((?:1[5-9]|20)[0-9]{2})");

  /** {@code edition} is the year in the edition statement, 0 for none. */
  static Years of(Description described, int edition) {
    var publication = described.publication();
    boolean reproduction =
        described.notes().stream().anyMatch(note -> note.type().equals("REPRINT"))
            || described.relations().stream().anyMatch(r -> r.type().equals("REPRODUCTION_OF"));
    if (publication == null) {
      return new Years(edition, List.of(), reproduction);
    }
    String date = publication.date() == null ? "" : publication.date();
    boolean printing = saysPrinted(date) || publication.printingYear() != null;
    var years = new TreeSet<Integer>();
    int main = date.contains("印") && edition > 0 ? edition : main(described, edition);
    Stream.of(publication.year(), publication.copyrightYear(), publication.printingYear(), edition)
        .filter(Objects::nonNull)
        .filter(year -> year > 0 && (printing || Math.abs(year - main) <= A_COPYRIGHT_LATER))
        .forEach(years::add);
    if ("SERIAL".equals(described.level())) {
      ended(publication).ifPresent(years::add);
    }
    years.remove(main);
    return new Years(main, List.copyOf(years), printing || reproduction);
  }

  private static boolean saysPrinted(String date) {
    return Scan.hasAny(date, "印pP") && PRINTED.matcher(date).find();
  }

  private static Optional<Integer> ended(Description.Publication publication) {
    Matcher range = RANGE.matcher(publication.date() == null ? "" : publication.date());
    return publication.yearEnd() != null
        ? Optional.of(publication.yearEnd())
        : range.find() ? Optional.of(Integer.valueOf(range.group(1))) : Optional.empty();
  }

  private static int main(Description described, int edition) {
    var publication = Objects.requireNonNull(described.publication());
    Integer year = publication.year() != null ? publication.year() : publication.copyrightYear();
    return year == null ? edition : year;
  }
}

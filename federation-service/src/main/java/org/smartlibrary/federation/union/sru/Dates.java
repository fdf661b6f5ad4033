package org.smartlibrary.federation.union.sru;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.smartlibrary.federation.union.Criterion;

/** Clauses on years and times. */
final class Dates {

  private static final Pattern YEAR = Pattern.compile("(\\d{1,4})(-\\d{2}(-\\d{2})?)?");

  private Dates() {}

  static Criterion published(String relation, String term) {
    return switch (relation) {
      case "=", "==", "exact", "adj", "all", "any", "scr" -> years(year(term), year(term));
      case "<" -> new Criterion.Published(null, year(term) - 1);
      case "<=" -> new Criterion.Published(null, year(term));
      case ">" -> new Criterion.Published(year(term) + 1, null);
      case ">=" -> new Criterion.Published(year(term), null);
      case "<>" -> new Criterion.Not(new Criterion.Everything(), years(year(term), year(term)));
      case "within" -> years(year(part(term, 0)), year(part(term, 1)));
      default -> throw Diagnosis.RELATION_AND_INDEX.refused(relation + " date");
    };
  }

  static Criterion changed(String relation, String term) {
    return switch (relation) {
      case "=", "==", "exact", "adj", "all", "any", "scr" -> times(first(term), last(term));
      case "<" -> new Criterion.Changed(null, first(term).minusMillis(1));
      case "<=" -> new Criterion.Changed(null, last(term));
      case ">" -> new Criterion.Changed(last(term).plusMillis(1), null);
      case ">=" -> new Criterion.Changed(first(term), null);
      case "within" -> times(first(part(term, 0)), last(part(term, 1)));
      default -> throw Diagnosis.RELATION_AND_INDEX.refused(relation + " lastModificationDate");
    };
  }

  private static Criterion years(int from, int to) {
    return new Criterion.Published(from, to);
  }

  private static Criterion times(Instant from, Instant to) {
    return new Criterion.Changed(from, to);
  }

  /** A whole date counts by its year. */
  private static int year(String term) {
    var matcher = YEAR.matcher(term);
    if (!matcher.matches()) {
      throw Diagnosis.TERM_FORMAT.refused(term + " is no year");
    }
    return Integer.parseInt(matcher.group(1));
  }

  /** One of the two ends that «within» names. */
  private static String part(String term, int number) {
    String[] parts = term.split("\\s+", -1);
    if (parts.length != 2) {
      throw Diagnosis.TERM_FORMAT.refused(term + " is not a beginning and an end");
    }
    return parts[number];
  }

  private static Instant first(String term) {
    try {
      return term.contains("T")
          ? Instant.parse(term)
          : LocalDate.parse(term).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw Diagnosis.TERM_FORMAT.refused(term + " is neither a date nor a time in UTC");
    }
  }

  private static Instant last(String term) {
    return term.contains("T")
        ? first(term).plusMillis(999)
        : first(term).plusSeconds(86_400).minusMillis(1);
  }
}

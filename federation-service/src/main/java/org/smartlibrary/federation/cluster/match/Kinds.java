package org.smartlibrary.federation.cluster.match;

import java.util.Set;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.feature.Form;
import org.smartlibrary.federation.cluster.feature.Level;

/** What kind of thing it is, and in which language. */
final class Kinds {

  private static final Set<Form> PRINTED = Set.of(Form.BOOK, Form.RARE_BOOK, Form.KIT);
  private static final Set<Form> FILES = Set.of(Form.EBOOK, Form.COMPUTER_FILE);
  private static final Set<Level> RUNNING = Set.of(Level.SERIAL, Level.INTEGRATING);

  private Kinds() {}

  static boolean otherForm(Features left, Features right) {
    Form one = left.form();
    Form other = right.form();
    return one != other
        && one != Form.OTHER
        && other != Form.OTHER
        && !(PRINTED.contains(one) && PRINTED.contains(other))
        && !(FILES.contains(one) && FILES.contains(other));
  }

  static int form(Features left, Features right) {
    return left.form() == right.form() ? 0 : -5;
  }

  /** An article is not the volume it is in, a run of issues is not a book. */
  static boolean otherLevel(Features left, Features right) {
    return (left.level() == Level.ANALYTIC) != (right.level() == Level.ANALYTIC)
        || RUNNING.contains(left.level()) != RUNNING.contains(right.level());
  }

  static boolean bothRunning(Features left, Features right) {
    return RUNNING.contains(left.level()) && RUNNING.contains(right.level());
  }

  /** A periodical is known by its title, where it is published and when it began and ended. */
  static int beginning(Features left, Features right) {
    boolean alike =
        bothRunning(left, right)
            && left.parts().isEmpty()
            && right.parts().isEmpty()
            && Titles.agreement(left, right) >= Titles.SURE
            && Titles.subtitle(left, right) >= 0
            && left.year() > 0
            && left.year() == right.year()
            && !left.place().isEmpty()
            && left.place().equals(right.place());
    return !alike ? 0 : endedTogether(left, right) ? 35 : 15;
  }

  private static boolean endedTogether(Features left, Features right) {
    return !left.otherYears().isEmpty() && left.otherYears().equals(right.otherYears());
  }

  static boolean otherLanguage(Features left, Features right) {
    return Overlap.none(left.languages(), right.languages());
  }

  /** What one periodical is called is what the other was called before, or since. */
  static boolean titleChange(Features left, Features right) {
    return left.level() == Level.SERIAL
        && right.level() == Level.SERIAL
        && (isFormer(left, right) || isFormer(right, left));
  }

  private static boolean isFormer(Features one, Features other) {
    return one.titles().stream().anyMatch(title -> other.formerTitles().contains(title.core()))
        && other.titles().stream().noneMatch(one.titles()::contains);
  }
}

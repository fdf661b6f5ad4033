package org.smartlibrary.federation.union.lucene;

import java.util.List;
import org.smartlibrary.federation.union.Criterion.Where;

/** In which fields a place of the port is kept. */
final class Places {

  /** The fields that have positions, together nearly everything. */
  private static final List<String> EVERYWHERE =
      List.of(Fields.TITLE, Fields.AUTHOR, Fields.SUBJECT, Fields.SERIES, Fields.PUBLISHER);

  private Places() {}

  /** Where single words are looked up. */
  static String words(Where where) {
    return switch (where) {
      case ANYWHERE -> Fields.ALL;
      case TITLE -> Fields.TITLE;
      case AUTHOR -> Fields.AUTHOR;
      case SUBJECT -> Fields.SUBJECT;
      case SERIES -> Fields.SERIES;
      case PUBLISHER -> Fields.PUBLISHER;
    };
  }

  /** Where the order of words is known. */
  static List<String> texts(Where where) {
    return where == Where.ANYWHERE ? EVERYWHERE : List.of(words(where));
  }

  /** Where the texts are kept uncut; of those that may stand anywhere it is the titles. */
  static String whole(Where where) {
    return switch (where) {
      case ANYWHERE, TITLE -> Fields.EXACT_TITLE;
      case AUTHOR -> Fields.EXACT_NAME;
      case SUBJECT -> Fields.EXACT_SUBJECT;
      case SERIES -> Fields.EXACT_SERIES;
      case PUBLISHER -> Fields.EXACT_PUBLISHER;
    };
  }
}

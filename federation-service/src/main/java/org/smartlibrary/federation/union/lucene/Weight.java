package org.smartlibrary.federation.union.lucene;

/**
 * How much a word tells by where it stands. Worked out when a record is indexed, so that a search
 * looks each word up once and not once a field; BM25's falling return of long texts is in it.
 */
enum Weight {
  TITLE(Fields.TITLE, 200),
  AUTHOR(Fields.AUTHOR, 140),
  SUBJECT(Fields.SUBJECT, 70),
  SERIES(Fields.SERIES, 50),
  PUBLISHER(Fields.PUBLISHER, 4),
  REST(Fields.ALL, 1);

  private final String field;
  private final int full;

  Weight(String field, int full) {
    this.field = field;
    this.full = full;
  }

  /** The field that has these words alone. */
  String field() {
    return field;
  }

  /** The weight of a word in a text of so many words, at least 1. */
  int in(int length) {
    return Math.max(1, Math.round(full / (1.3f + 0.075f * length)));
  }
}

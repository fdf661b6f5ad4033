package org.smartlibrary.federation.union.lucene;

/** The names of the index's fields, and what is in them. */
final class Fields {

  /** Raise it when the meaning of any field changes: an index of another shape is built anew. */
  static final String SHAPE = "union-11";

  /** The cluster's id, whole. */
  static final String ID = "id";

  static final String VERSION = "version";

  /** The id as a value, for lists of changes. */
  static final String CHANGED_ID = "changedId";

  /** The number of the change that made the document, as a point and as a value. */
  static final String SEQUENCE = "sequence";

  /** When that change was, in milliseconds, as a point and as a value. */
  static final String CHANGED_AT = "changedAt";

  /** Libraries that held it once and hold it no more; stored too for tombstones. */
  static final String FORMERLY = "formerly";

  /** Where a merged id leads, stored. */
  static final String INTO = "into";

  /** {@code 1} for every union record, and for no tombstone; {@code available} where a copy is. */
  static final String LIVE = "live";

  /** Every word of the record with its {@link Weight}: what has to match. */
  static final String ALL = "all";

  static final String TITLE = "title";
  static final String AUTHOR = "author";
  static final String SUBJECT = "subject";
  static final String SERIES = "series";
  static final String PUBLISHER = "publisher";

  /** Titles as a whole, without spaces. */
  static final String EXACT_TITLE = "exactTitle";

  /** The first words of the titles. */
  static final String TITLE_START = "titleStart";

  /** Names as a whole, without spaces. */
  static final String EXACT_NAME = "exactName";

  /** Chinese titles, and names, by their syllables in pinyin. */
  static final String TITLE_SOUND = "titleSound";

  static final String NAME_SOUND = "nameSound";

  /** Chinese titles, and names, as a whole in pinyin without spaces. */
  static final String TITLE_SPELT = "titleSpelt";

  static final String NAME_SPELT = "nameSpelt";

  /** The first letters of the syllables of Chinese titles and names. */
  static final String INITIALS = "initials";

  /** Identifiers, letters and digits only. */
  static final String NUMBER = "number";

  /** Classes of the Chinese Library Classification and everything they are below: I I2 I24. */
  static final String CLC = "clc";

  /** Its classes of the three upper levels, for counting. */
  static final String CLC_FACET = "clcFacet";

  /** Call numbers without spaces, and their class part. */
  static final String SHELF = "shelf";

  /** The libraries that hold it, as terms and as values for counting. */
  static final String LIBRARY = "library";

  /** The libraries' records that it is made of, each with its version: {@link RecordTerms}. */
  static final String RECORD = "record";

  /** The libraries of which one copy at least is available. */
  static final String AVAILABLE_AT = "availableAt";

  /** Subjects as they are shown, for counting. */
  static final String SUBJECT_FACET = "subjectFacet";

  /** {@link Traits} of the record in one number. */
  static final String TRAITS = "traits";

  /** Up to four languages in one number. */
  static final String LANGUAGES = "languages";

  static final String YEAR = "year";

  /** How many libraries hold it. */
  static final String HELD = "held";

  /** A number made of the id, which orders what is equal otherwise. */
  static final String TIE = "tie";

  /** The key of the title in the order of pinyin. */
  static final String TITLE_ORDER = "titleOrder";

  /**
   * What a list shows of it, as values, so that a page unpacks no whole record: {@link Listing}.
   */
  static final String LISTING = "listing";

  /** The whole entry as JSON, {@linkplain WholeEntries squeezed}. */
  static final String ENTRY = "entry";

  /** Copies and available copies by library, as values: {@code CN-110000 3 1 0}. */
  static final String SHELVES = "shelves";

  /** The copies that have a barcode, as terms: {@code CN-110000|01100200345678}. */
  static final String ITEM = "item";

  /** What the catalogues say of these {@link Copies}, as values. */
  static final String COPIES = "copies";

  /** Subjects and their subdivisions as a whole, without spaces. */
  static final String EXACT_SUBJECT = "exactSubject";

  static final String EXACT_SERIES = "exactSeries";

  static final String EXACT_PUBLISHER = "exactPublisher";

  /** Languages, each a code of three letters. */
  static final String LANGUAGE = "language";

  static final String FORM = "form";

  /** When the record was derived, in milliseconds. */
  static final String DERIVED = "derived";

  private Fields() {}
}

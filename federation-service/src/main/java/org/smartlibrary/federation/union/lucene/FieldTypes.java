package org.smartlibrary.federation.union.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** How words are kept. */
final class FieldTypes {

  /** Whether a word is there, and with what weight. */
  static final FieldType WEIGHTS = type(IndexOptions.DOCS_AND_FREQS, true);

  /** How often, where, and in how long a text: for scores and phrases. */
  static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  /** Where, for phrases that no score is made of. */
  static final FieldType PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  private FieldTypes() {}

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}

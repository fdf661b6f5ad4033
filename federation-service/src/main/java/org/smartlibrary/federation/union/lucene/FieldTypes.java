package org.smartlibrary.federation.union.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** How words are kept. */
final class FieldTypes {

  /** Only whether a word is there. */
  static final FieldType PRESENCE = type(IndexOptions.DOCS, true);

  /** How often, where, and in how long a text: for scores and phrases. */
  static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

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

package org.smartlibrary.federation.union.lucene;

import org.smartlibrary.federation.union.RecordBrief;
import org.smartlibrary.federation.union.UnionEntry;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Entries as the index keeps them. */
final class EntryJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private EntryJson() {}

  static byte[] write(UnionEntry entry) {
    return MAPPER.writeValueAsBytes(entry);
  }

  static UnionEntry read(byte[] json) {
    return MAPPER.readValue(json, UnionEntry.class);
  }

  static String brief(UnionEntry entry) {
    return MAPPER.writeValueAsString(RecordBrief.of(entry));
  }
}

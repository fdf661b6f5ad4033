package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * A field's values under numbers that hold over all segments. A segment never changes, so its
 * translation is made once, when it is first counted; a refresh costs what is new only.
 */
final class SegmentNumbers {

  private final String field;
  private final Dictionary dictionary = new Dictionary();
  private final Map<IndexReader.CacheKey, int[]> translations = new ConcurrentHashMap<>();

  SegmentNumbers(String field) {
    this.field = field;
  }

  Dictionary dictionary() {
    return dictionary;
  }

  /** For each of the segment's own numbers the one that holds everywhere. */
  int[] of(LeafReader segment) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    int[] known = translations.get(core.getKey());
    if (known != null) {
      return known;
    }
    int[] translation = translate(DocValues.getSortedSet(segment, field));
    if (translations.put(core.getKey(), translation) == null) {
      core.addClosedListener(translations::remove);
    }
    return translation;
  }

  private int[] translate(SortedSetDocValues values) throws IOException {
    int[] translation = new int[Math.toIntExact(values.getValueCount())];
    for (int i = 0; i < translation.length; i++) {
      translation[i] = dictionary.number(values.lookupOrd(i).utf8ToString());
    }
    return translation;
  }
}

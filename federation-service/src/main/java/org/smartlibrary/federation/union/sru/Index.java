package org.smartlibrary.federation.union.sru;

import java.util.List;
import org.smartlibrary.federation.union.Criterion.Where;

/**
 * What can be asked, under all the names that it has.
 *
 * @param title for people
 */
record Index(String title, Kind kind, List<IndexName> names) {

  Index {
    names = List.copyOf(names);
  }

  /** What its terms are. */
  sealed interface Kind {}

  record Text(Where where) implements Kind {}

  record Always() implements Kind {}

  record Year() implements Kind {}

  record Language() implements Kind {}

  record Form() implements Kind {}

  record Identifying() implements Kind {}

  record Holder() implements Kind {}

  record RecordId() implements Kind {}

  record Change() implements Kind {}

  /** Whether its headings can be looked along. */
  boolean canBeScanned() {
    return kind instanceof Text(Where where) && where != Where.ANYWHERE;
  }
}

package org.smartlibrary.catalog.holding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How fields with one tag tell of copies; a field that is about something else tells of none. */
record ItemRule(String tag, Function<TaggedField, List<Item>> reading) {

  Stream<Item> items(FieldsByTag fields) {
    List<? extends TaggedField> found = fields.all(tag);
    return found.isEmpty()
        ? Stream.empty()
        : found.stream().flatMap(f -> reading.apply(f).stream());
  }
}

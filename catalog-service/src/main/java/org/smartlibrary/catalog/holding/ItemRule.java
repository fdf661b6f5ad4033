package org.smartlibrary.catalog.holding;

import java.util.List;
import java.util.function.Function;

/** How fields with one tag tell of copies; a field that is about something else tells of none. */
record ItemRule(String tag, Function<TaggedField, List<Item>> reading) {

  void addTo(List<Item> items, FieldsByTag fields) {
    for (TaggedField field : fields.all(tag)) {
      items.addAll(reading.apply(field));
    }
  }
}

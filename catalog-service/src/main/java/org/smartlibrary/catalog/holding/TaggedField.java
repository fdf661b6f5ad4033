package org.smartlibrary.catalog.holding;

import java.util.List;
import java.util.Optional;

/**
 * A field of a record as far as items are read from it: a tag, and values by their one-character
 * codes.
 */
public interface TaggedField {

  String tag();

  /** The first value with that code that is not blank. */
  Optional<String> value(char code);

  /** All values with one of these codes that are not blank. */
  List<String> values(String codes);
}

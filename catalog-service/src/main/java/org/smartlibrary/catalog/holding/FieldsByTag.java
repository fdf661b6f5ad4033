package org.smartlibrary.catalog.holding;

import java.util.List;

/** The fields of a record by tag. */
@FunctionalInterface
public interface FieldsByTag {

  List<? extends TaggedField> all(String tag);
}

package org.smartlibrary.local.mongo.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to a field, as in {@code items.barcode}; it goes into every element of an array. */
public final class FieldPath {

  private final String name;
  private final List<String> steps;

  public FieldPath(String name) {
    this.name = name;
    this.steps = List.of(name.split("\\.", -1));
  }

  public String name() {
    return name;
  }

  /** What a document has there: one value, or {@link Missing}, or one a place in an array. */
  public Found in(Document document) {
    var found = new Found();
    follow(document, 0, found);
    return found;
  }

  private void follow(@Nullable Object value, int step, Found found) {
    switch (value) {
      case Collection<?> array -> followEach(array, step, found);
      case Document document when step < steps.size() ->
          follow(document.getOrMissing(steps.get(step)), step + 1, found);
      case null, default -> found.values.add(step < steps.size() ? Missing.getInstance() : value);
    }
  }

  private void followEach(Collection<?> array, int step, Found found) {
    found.array = true;
    if (array.isEmpty()) {
      found.values.add(step < steps.size() ? Missing.getInstance() : EmptyArray.INSTANCE);
    }
    for (var element : array) {
      followElement(element, step, found);
    }
    followPlace(array, step, found);
  }

  private void followElement(@Nullable Object element, int step, Found found) {
    if (step == steps.size() || !(element instanceof Document)) {
      found.values.add(step < steps.size() ? Missing.getInstance() : element);
    } else {
      follow(element, step, found);
    }
  }

  /** A step may also be a place in the array: {@code authors.0}. */
  private void followPlace(Collection<?> array, int step, Found found) {
    if (step < steps.size()
        && array instanceof List<?> list
        && steps.get(step).matches("\\d{1,9}")
        && Integer.parseInt(steps.get(step)) < list.size()) {
      follow(list.get(Integer.parseInt(steps.get(step))), step + 1, found);
    }
  }

  /** What stands for an array without elements. */
  enum EmptyArray {
    INSTANCE
  }

  /** The values that were found on the way, and whether an array was met. */
  public static final class Found {
    private final List<@Nullable Object> values = new ArrayList<>(1);
    private boolean array;

    public List<@Nullable Object> values() {
      return values;
    }

    /** Whether the way led through an array, so that there may be several values or none. */
    public boolean array() {
      return array;
    }

    /** The values that there really are. */
    public Stream<@Nullable Object> existing() {
      return values.stream()
          .filter(value -> !(value instanceof Missing) && value != EmptyArray.INSTANCE);
    }

    /** Whether the document has the field. */
    public boolean present() {
      return values.stream().anyMatch(value -> !(value instanceof Missing));
    }
  }
}

package org.smartlibrary.loan.interlending.iso18626;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a message: it has children, or it has text. */
record Element(String name, String text, List<Element> children) {

  Element {
    children = List.copyOf(children);
  }

  static Element of(String name, Element... children) {
    return new Element(name, "", List.of(children));
  }

  static Element text(String name, String text) {
    return new Element(name, text, List.of());
  }

  /** The same with one more child, where there is something to say. */
  Element with(String child, @Nullable Object value) {
    return value == null ? this : with(text(child, value.toString()));
  }

  Element with(Element child) {
    return new Element(name, text, Stream.concat(children.stream(), Stream.of(child)).toList());
  }

  Stream<Element> all(String child) {
    return children.stream().filter(one -> one.name().equals(child));
  }

  Optional<Element> child(String child) {
    return all(child).findFirst();
  }

  /** The text at the end of the way; empty where there is none, or only blanks. */
  Optional<String> at(String... way) {
    Optional<Element> found = Optional.of(this);
    for (String step : way) {
      found = found.flatMap(element -> element.child(step));
    }
    return found.map(Element::text).map(String::strip).filter(text -> !text.isEmpty());
  }
}

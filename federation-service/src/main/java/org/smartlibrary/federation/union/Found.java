package org.smartlibrary.federation.union;

/** What an id stands for. */
public sealed interface Found {

  record Here(UnionEntry entry) implements Found {}

  /** It was merged; {@code into} is the survivor at the end of all merges. */
  record Moved(String into) implements Found {}

  /** It stood for something that nobody holds any more. */
  record Gone() implements Found {}

  record Unknown() implements Found {}
}

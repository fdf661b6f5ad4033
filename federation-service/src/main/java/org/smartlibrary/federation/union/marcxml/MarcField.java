package org.smartlibrary.federation.union.marcxml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data field while it is composed: subfields that have nothing to say are left out. */
final class MarcField {

  private final String tag;
  private final char first;
  private final char second;
  private final List<Subfield> subfields = new ArrayList<>();

  record Subfield(char code, String value) {}

  private MarcField(String tag, char first, char second) {
    this.tag = tag;
    this.first = first;
    this.second = second;
  }

  /** A field of this tag and these two indicators: {@code field("245", "10")}. */
  static MarcField field(String tag, String indicators) {
    return new MarcField(tag, indicators.charAt(0), indicators.charAt(1));
  }

  MarcField with(char code, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      subfields.add(new Subfield(code, value.strip()));
    }
    return this;
  }

  String tag() {
    return tag;
  }

  char first() {
    return first;
  }

  char second() {
    return second;
  }

  List<Subfield> subfields() {
    return subfields;
  }
}

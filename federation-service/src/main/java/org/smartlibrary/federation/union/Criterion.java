package org.smartlibrary.federation.union;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record has to be, as protocols of machines ask for it: conditions and what joins them. */
public sealed interface Criterion {

  /** Every record. */
  record Everything() implements Criterion {}

  /** All of the parts. */
  record And(List<Criterion> parts) implements Criterion {}

  /** At least one of the parts. */
  record Or(List<Criterion> parts) implements Criterion {}

  /** The one and not the other. */
  record Not(Criterion base, Criterion without) implements Criterion {}

  /** Words in one place. */
  record Words(Where where, Match match, String text) implements Criterion {}

  /** A title, name or subject as a whole, from its first character to its last. */
  record Whole(Where where, String text) implements Criterion {}

  /**
   * One word with gaps, or a title, name or subject with gaps.
   *
   * @param whole whether the pattern is the whole title, name or subject
   */
  record Masked(Where where, List<Piece> pieces, boolean whole) implements Criterion {}

  /** An identifier as people write it: ISBN, ISSN and others, hyphens or not. */
  record Numbered(String text) implements Criterion {}

  /** The union record's own id. */
  record Id(String id) implements Criterion {}

  /** The year of publication, both ends included. */
  record Published(@Nullable Integer from, @Nullable Integer to) implements Criterion {}

  /** When the record last changed, both ends included. */
  record Changed(@Nullable Instant from, @Nullable Instant to) implements Criterion {}

  /** An ISO 639-2 code. */
  record Language(String code) implements Criterion {}

  /** A form: {@code BOOK}, {@code MAP}, … */
  record Form(String name) implements Criterion {}

  /** Held by the library with this ISIL. */
  record HeldBy(String isil) implements Criterion {}

  /** Where words stand. */
  enum Where {
    ANYWHERE,
    TITLE,
    AUTHOR,
    SUBJECT,
    SERIES,
    PUBLISHER
  }

  /** How several words belong together. */
  enum Match {
    ALL,
    ANY,
    /** All, next to each other and in this order. */
    PHRASE
  }

  /** A part of a pattern. */
  sealed interface Piece {
    record Text(String text) implements Piece {}

    /** Exactly one character. */
    record One() implements Piece {}

    /** Any number of characters, none too. */
    record Any() implements Piece {}
  }
}

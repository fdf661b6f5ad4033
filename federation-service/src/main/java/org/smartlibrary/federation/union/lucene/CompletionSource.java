package org.smartlibrary.federation.union.lucene;

import java.util.Optional;
import java.util.stream.Stream;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.text.Pinyin;
import org.smartlibrary.federation.union.Completion.Kind;
import org.smartlibrary.federation.union.UnionRecord;

/** A list of the index in which what is typed may be the beginning of something. */
enum CompletionSource {
  TITLE(Fields.EXACT_TITLE, Kind.TITLE),
  NAME(Fields.EXACT_NAME, Kind.AUTHOR),
  SUBJECT(Fields.EXACT_SUBJECT, Kind.SUBJECT),
  SPELT_TITLE(Fields.TITLE_SPELT, Kind.TITLE),
  SPELT_NAME(Fields.NAME_SPELT, Kind.AUTHOR),
  TITLE_INITIALS(Fields.INITIALS, Kind.TITLE),
  NAME_INITIALS(Fields.INITIALS, Kind.AUTHOR);

  private final String field;
  private final Kind kind;

  CompletionSource(String field, Kind kind) {
    this.field = field;
    this.kind = kind;
  }

  String field() {
    return field;
  }

  Kind kind() {
    return kind;
  }

  /** Whether it is Chinese that is typed in Latin letters. */
  boolean isSound() {
    return switch (this) {
      case TITLE, NAME, SUBJECT -> false;
      case SPELT_TITLE, SPELT_NAME, TITLE_INITIALS, NAME_INITIALS -> true;
    };
  }

  /** The text of the record that stands behind a term of the list. */
  Optional<String> text(UnionRecord record, String term) {
    return texts(record).filter(text -> stands(text, term)).findFirst();
  }

  private Stream<String> texts(UnionRecord record) {
    return switch (kind) {
      case TITLE ->
          record.titles().stream()
              .flatMap(
                  title ->
                      Stream.of(title.value(), String.join(" ", EntryText.title(title).toList())));
      case AUTHOR -> EntryText.authors(record);
      case SUBJECT -> EntryText.subjects(record);
    };
  }

  private boolean stands(String text, String term) {
    return switch (this) {
      case TITLE, NAME, SUBJECT -> Folding.compact(text).equals(term);
      case SPELT_TITLE, SPELT_NAME -> Pinyin.spellings(Folding.fold(text)).contains(term);
      case TITLE_INITIALS, NAME_INITIALS -> Pinyin.initials(Folding.fold(text)).contains(term);
    };
  }
}

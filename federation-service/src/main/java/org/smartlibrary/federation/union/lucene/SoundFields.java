package org.smartlibrary.federation.union.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.text.Pinyin;
import org.smartlibrary.federation.union.UnionRecord;
import org.smartlibrary.federation.union.lucene.Words.Word;

/** How the Chinese titles and names of a record sound, for those who type in pinyin. */
final class SoundFields {

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_KEY = 60;
  private static final int LONGEST_INITIALS = 16;

  /** What stands between two stretches of Chinese, so that no sound goes over it. */
  private static final Word BREAK = new Word("-", true);

  private final List<String> titles;
  private final List<String> wholes;
  private final List<String> names;

  SoundFields(UnionRecord record) {
    titles = chinese(record.titles().stream().flatMap(EntryText::title));
    wholes = chinese(record.titles().stream().map(UnionRecord.Title::value));
    names = chinese(EntryText.authors(record));
  }

  void addTo(Document document) {
    addSounds(document, Fields.TITLE_SOUND, titles);
    addSounds(document, Fields.NAME_SOUND, names);
    addKeys(document, Fields.TITLE_SPELT, wholes);
    addKeys(document, Fields.NAME_SPELT, names);
    Stream.concat(wholes.stream(), names.stream())
        .flatMap(text -> Pinyin.initials(text).stream())
        .filter(letters -> letters.length() > 1 && letters.length() <= LONGEST_INITIALS)
        .distinct()
        .forEach(letters -> document.add(EntryDocument.term(Fields.INITIALS, letters)));
  }

  private static List<String> chinese(Stream<String> texts) {
    return texts
        .filter(Objects::nonNull)
        .filter(text -> text.length() <= LONGEST_TEXT)
        .map(Folding::fold)
        .filter(Folding::hasHan)
        .distinct()
        .toList();
  }

  private static void addSounds(Document document, String field, List<String> texts) {
    List<Word> sounds = new ArrayList<>();
    texts.forEach(text -> addSounds(sounds, text));
    if (!sounds.isEmpty()) {
      document.add(new Field(field, new WordStream(sounds), FieldTypes.PLACES));
    }
  }

  private static void addSounds(List<Word> sounds, String text) {
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      List<String> readings = letter == ' ' ? List.of() : Pinyin.readings(letter);
      for (String reading : readings) {
        sounds.add(new Word(reading, reading.equals(readings.getFirst())));
      }
      boolean other = letter != ' ' && readings.isEmpty();
      if (other && !sounds.isEmpty() && !sounds.getLast().equals(BREAK)) {
        sounds.add(BREAK);
      }
    }
    sounds.add(BREAK);
  }

  private static void addKeys(Document document, String field, List<String> texts) {
    texts.stream()
        .flatMap(text -> Pinyin.spellings(text).stream())
        .filter(key -> key.length() <= LONGEST_KEY)
        .distinct()
        .forEach(key -> document.add(EntryDocument.term(field, key)));
  }
}

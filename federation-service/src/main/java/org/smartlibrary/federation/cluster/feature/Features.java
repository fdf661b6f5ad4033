package org.smartlibrary.federation.cluster.feature;

import java.util.List;

/**
 * What is compared of a description. Texts are folded, lists hold each value once in an order of
 * their own; years, pages, volumes and the edition's number are 0 where unknown.
 *
 * @param isbns valid ones, of 13 digits
 * @param setIsbns numbers of the set this is part of
 * @param numbers other valid numbers with their kind: {@code issn:…}, {@code nbn:…}
 * @param titles the title proper in each script it is given in
 * @param otherTitles parallel, cover, alternative titles
 * @param formerTitles what the periodical was called before, or is called since
 * @param parts which part of a set: 卷三 下册 is 3 and {@link Parts#LAST}
 * @param whole the description says that it has all parts
 * @param editionWords what sets the edition apart, without numbers
 * @param otherYears of copyright, printing, first edition; when a periodical ended
 * @param reprint it says that it is printed again or after another edition
 */
public record Features(
    Form form,
    Level level,
    List<String> isbns,
    List<String> setIsbns,
    List<String> numbers,
    List<TitleFeature> titles,
    List<String> otherTitles,
    List<String> formerTitles,
    List<Integer> parts,
    boolean whole,
    String partName,
    List<String> creators,
    List<String> translators,
    int edition,
    List<String> editionWords,
    int year,
    List<Integer> otherYears,
    boolean reprint,
    String publisher,
    String place,
    List<String> languages,
    int pages,
    int volumes,
    List<String> series) {

  /** 下, the last part, which is the second or the third. */
  public static final int LAST_PART = Parts.LAST;

  public Features {
    isbns = List.copyOf(isbns);
    setIsbns = List.copyOf(setIsbns);
    numbers = List.copyOf(numbers);
    titles = List.copyOf(titles);
    otherTitles = List.copyOf(otherTitles);
    formerTitles = List.copyOf(formerTitles);
    parts = List.copyOf(parts);
    creators = List.copyOf(creators);
    translators = List.copyOf(translators);
    editionWords = List.copyOf(editionWords);
    otherYears = List.copyOf(otherYears);
    languages = List.copyOf(languages);
    series = List.copyOf(series);
  }

  /**
   * Says too little to be known by: even word for word the same, two libraries may hold different
   * things.
   */
  public boolean thin() {
    boolean numbered = !isbns.isEmpty() || !numbers.isEmpty();
    return titles.isEmpty() || (!numbered && publisher.isEmpty());
  }
}

package org.smartlibrary.federation.union.lucene;

import java.util.List;
import java.util.stream.Stream;
import org.smartlibrary.federation.union.Facet;

/** How the hits of one search divide. */
final class FacetCounts {

  private static final int MOST_VALUES = 20;
  private static final int MOST_DECADES = 40;

  final Tally forms = new Tally();
  final Tally languages = new Tally();
  final Tally decades = new Tally();
  final Tally classes = new Tally();
  final Tally subjects = new Tally();
  final Tally branches = new Tally();

  /** Counts what a record is counted under, when {@code misses} keep it out. */
  void add(int misses, long traits, long spoken) {
    if ((misses & ~Narrowing.FORM) == 0) {
      forms.add(Traits.form(traits));
    }
    if ((misses & ~Narrowing.LANGUAGE) == 0) {
      addLanguages(spoken);
    }
    if ((misses & ~Narrowing.YEAR) == 0 && Traits.year(traits) != 0) {
      decades.add(Traits.year(traits) / 10);
    }
    if (misses == 0) {
      addClasses(traits);
    }
  }

  private void addLanguages(long spoken) {
    for (long rest = spoken; rest != 0; rest >>>= 15) {
      int language = Traits.language(rest, 0);
      if (language != 0) {
        languages.add(language);
      }
    }
  }

  private void addClasses(long traits) {
    for (int place = 0; place < Traits.CLASSES; place++) {
      int letter = Traits.topClass(traits, place);
      if (letter != 0) {
        classes.add(letter);
      }
    }
  }

  List<Facet> facets(Dictionary subjectNames, ScopeView scope) {
    return Stream.of(
            new Facet("form", forms.top(MOST_VALUES, Traits.FORMS::get)),
            new Facet("language", languages.top(MOST_VALUES, Traits::languageCode)),
            new Facet("decade", decades.top(MOST_DECADES, decade -> String.valueOf(decade * 10))),
            new Facet("clc", classes.top(26, letter -> "" + (char) ('A' + letter - 1))),
            new Facet("library", branches.top(MOST_DECADES, scope::branch)),
            new Facet("subject", subjects.top(MOST_VALUES, subjectNames::value)))
        .filter(facet -> !facet.values().isEmpty())
        .toList();
  }
}

package org.smartlibrary.federation.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.federation.union.FullAnswer;
import org.smartlibrary.federation.union.SearchAnswer;

/**
 * What a query brought.
 *
 * @param reciprocalRank 1 / the place of the first record that is meant or would do, 0 without
 * @param recall the share of the judged records that are among the first ten
 */
record Answered(Judged judged, double reciprocalRank, double recall) {

  private static final int FIRST = 10;
  private static final int WOULD_DO = 2;

  static Answered to(Judged judged, Demonstration demonstration) {
    Map<String, Integer> grades = grades(judged, demonstration);
    FullAnswer full = demonstration.ask(judged.query());
    Answered answered = of(judged, grades, full.answer());
    return answered.reciprocalRank() > 0
        ? answered
        : suggested(judged, grades, full, demonstration).orElse(answered);
  }

  /** Whoever finds nothing takes the suggestions one after the other: each is a place further. */
  private static Optional<Answered> suggested(
      Judged judged, Map<String, Integer> grades, FullAnswer full, Demonstration demonstration) {
    for (int place = 0; place < full.suggestions().size(); place++) {
      String query = full.suggestions().get(place).query();
      Answered next = of(judged, grades, demonstration.ask(query).answer());
      if (next.reciprocalRank() > 0) {
        return Optional.of(
            new Answered(judged, next.reciprocalRank() / (place + 1), next.recall()));
      }
    }
    return Optional.empty();
  }

  private static Answered of(Judged judged, Map<String, Integer> grades, SearchAnswer answer) {
    List<String> ids = answer.hits().stream().map(SearchAnswer.Hit::id).limit(FIRST).toList();
    double first = 0;
    for (int place = ids.size(); place > 0; place--) {
      if (grades.getOrDefault(ids.get(place - 1), 0) >= WOULD_DO) {
        first = 1.0 / place;
      }
    }
    double found = grades.keySet().stream().filter(ids::contains).count();
    return new Answered(judged, first, found / grades.size());
  }

  /** Grades by union record: of records that are one, the best. */
  private static Map<String, Integer> grades(Judged judged, Demonstration demonstration) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    judged
        .meant()
        .forEach(
            (record, grade) ->
                grades.merge(demonstration.ids().getOrDefault(record, record), grade, Math::max));
    return grades;
  }

  @Override
  public String toString() {
    return "%-16s %.2f %.2f  %s".formatted(judged.kind(), reciprocalRank, recall, judged.query());
  }
}

package org.smartlibrary.federation.reconcile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.reconcile.Range;
import org.smartlibrary.starter.problem.FieldError;

/** What is asked for; everything that is wrong with it is said at once. */
record ReconcileForm(List<Range> ranges, int parts) {

  static final int MOST_RANGES = 32;
  static final int MOST_PARTS = 256;
  private static final int USUAL_PARTS = 64;

  static ReconcileForm read(@Nullable List<String> ranges, @Nullable String parts) {
    List<FieldError> errors = new ArrayList<>();
    List<Range> asked = ranges == null ? List.of(Range.ALL) : ranges(ranges, errors);
    int number = parts == null ? USUAL_PARTS : number(parts, errors);
    if (!errors.isEmpty()) {
      throw ReconcileProblems.wrong(errors).exception();
    }
    return new ReconcileForm(asked, number);
  }

  private static List<Range> ranges(List<String> texts, List<FieldError> errors) {
    if (texts.size() > MOST_RANGES) {
      errors.add(new FieldError("?range", "stands here more than " + MOST_RANGES + " times"));
    }
    List<Range> ranges = new ArrayList<>();
    for (String text : texts) {
      Optional<Range> range = Range.of(text);
      range.ifPresentOrElse(
          ranges::add, () -> errors.add(new FieldError("?range", "is no range: " + text)));
    }
    return ranges;
  }

  private static int number(String text, List<FieldError> errors) {
    if (text.matches("\\d{1,3}")) {
      int number = Integer.parseInt(text);
      if (number >= 2 && number <= MOST_PARTS) {
        return number;
      }
    }
    errors.add(new FieldError("?parts", "is not between 2 and " + MOST_PARTS));
    return USUAL_PARTS;
  }
}

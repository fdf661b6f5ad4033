package org.smartlibrary.federation.union.changes.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.ChangeQuery;
import org.smartlibrary.starter.problem.FieldError;

/** Reads the parameters of the feed, and says everything that is wrong with them at once. */
final class ChangesForm {

  static final int LARGEST_PAGE = 10_000;
  static final int USUAL_PAGE = 1000;
  static final int LONGEST_RANGE = 100_000;

  private final List<FieldError> errors = new ArrayList<>();

  private ChangesForm() {}

  /** Behind one number, up to and with the other. */
  record Range(long from, long to) {

    int size() {
      return (int) Math.max(1, to - from);
    }
  }

  static ChangeQuery query(@Nullable String after, @Nullable String limit) {
    ChangesForm form = new ChangesForm();
    long from = form.number("after", after, 0);
    long most = form.number("limit", limit, USUAL_PAGE);
    if (most < 1 || most > LARGEST_PAGE) {
      form.wrong("limit", "is not between 1 and " + LARGEST_PAGE);
    }
    form.refuse();
    return ChangeQuery.after(from, (int) most);
  }

  static Range range(@Nullable String from, @Nullable String to) {
    ChangesForm form = new ChangesForm();
    long first = form.number("from", from, 0);
    long last = form.number("to", to, first);
    if (to == null || last < first || last - first > LONGEST_RANGE) {
      form.wrong("to", "is not between «from» and " + LONGEST_RANGE + " numbers behind it");
    }
    form.refuse();
    return new Range(first, last);
  }

  private long number(String name, @Nullable String text, long usual) {
    if (text == null) {
      return usual;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    wrong(name, "is not a whole number from 0 on");
    return usual;
  }

  private void wrong(String name, String why) {
    errors.add(new FieldError("?" + name, why));
  }

  private void refuse() {
    if (!errors.isEmpty()) {
      throw ChangesProblems.wrong(errors).exception();
    }
  }
}

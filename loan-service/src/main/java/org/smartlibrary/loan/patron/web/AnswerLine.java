package org.smartlibrary.loan.patron.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.Decision;
import org.smartlibrary.starter.form.Reading;
import org.smartlibrary.starter.problem.FieldError;

/**
 * What became of one line of a file.
 *
 * @param outcome created, updated, unchanged or refused
 * @param type where a refusal is explained
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerLine(
    long line,
    @Nullable String id,
    String outcome,
    @Nullable Long version,
    @Nullable String type,
    @Nullable String reason,
    @Nullable List<FieldError> errors) {

  static AnswerLine of(long line, String id, Decision decision) {
    return switch (decision) {
      case Decision.Created(var made) -> done(line, id, "created", made.reader().version());
      case Decision.Updated(var made) -> done(line, id, "updated", made.reader().version());
      case Decision.Unchanged(var known) -> done(line, id, "unchanged", known.reader().version());
      case Decision.Refused refused ->
          new AnswerLine(
              line,
              id,
              "refused",
              null,
              RuleProblems.typeOf(refused.rule()).uri().toString(),
              refused.reason(),
              null);
      case Decision.Outdated _ ->
          throw new IllegalStateException("A line of a file expects no version");
    };
  }

  static AnswerLine of(long line, Reading.Faulty<?> faulty) {
    return new AnswerLine(
        line,
        faulty.id(),
        "refused",
        null,
        ReaderProblems.FORM.uri().toString(),
        faulty.reason(),
        faulty.errors());
  }

  private static AnswerLine done(long line, String id, String outcome, long version) {
    return new AnswerLine(line, id, outcome, version, null, null, null);
  }
}

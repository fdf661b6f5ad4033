package org.smartlibrary.federation.member.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.BulkRegistration;
import org.smartlibrary.federation.member.Decision;
import org.smartlibrary.federation.member.Refusal;
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
    @Nullable String isil,
    String outcome,
    @Nullable Long version,
    @Nullable String type,
    @Nullable String reason,
    @Nullable List<FieldError> errors) {

  static AnswerLine of(BulkRegistration.Line line, Decision decision) {
    var isil = line.wanted().isil().value();
    return switch (decision) {
      case Decision.Created(var event) ->
          done(line.number(), isil, "created", event.library().version());
      case Decision.Updated(var event) ->
          done(line.number(), isil, "updated", event.library().version());
      case Decision.Unchanged(var library) ->
          done(line.number(), isil, "unchanged", library.version());
      case Decision.Refused(var refusal) -> refused(line.number(), isil, refusal);
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
        MemberProblems.FORM.uri().toString(),
        faulty.reason(),
        faulty.errors());
  }

  private static AnswerLine done(long line, String isil, String outcome, long version) {
    return new AnswerLine(line, isil, outcome, version, null, null, null);
  }

  private static AnswerLine refused(long line, String isil, Refusal refusal) {
    return new AnswerLine(
        line,
        isil,
        "refused",
        null,
        RuleProblems.typeOf(refusal.rule()).uri().toString(),
        refusal.reason(),
        null);
  }
}

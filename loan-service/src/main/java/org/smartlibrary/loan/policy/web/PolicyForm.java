package org.smartlibrary.loan.policy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.policy.Kind;
import org.smartlibrary.loan.policy.Line;
import org.smartlibrary.loan.policy.Term;

/** A library's lines as they are written and shown. */
record PolicyForm(@Nullable List<@Nullable OneLine> lines) {

  /** One line; what is left out is any, or without an end. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OneLine(
      @Schema(description = "which value", example = "loanDays") @Nullable String value,
      @Schema(description = "SET, CAP or LOCK") @Nullable String act,
      @Schema(description = "a number, true or false, or money as \"0.10\"", example = "30")
          @Nullable Object amount,
      @Schema(description = "for whom; any when left out") @Nullable String group,
      @Schema(description = "of what; any when left out") @Nullable String type,
      @Schema(description = "the first day") @Nullable String from,
      @Schema(description = "the last day") @Nullable String until,
      @Schema(description = "why, for whoever reads it later") @Nullable String note) {

    static OneLine of(Line line) {
      return new OneLine(
          line.term().title(),
          line.act().name(),
          shown(line.term(), line.amount()),
          name(line.scope().group()),
          name(line.scope().type()),
          written(line.from()),
          written(line.until()),
          line.note());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
      return constant == null ? null : constant.name();
    }

    private static @Nullable String written(@Nullable LocalDate day) {
      return day == null ? null : day.toString();
    }
  }

  /** An amount as JSON has it: money is a text. */
  static Object shown(Term term, long amount) {
    return switch (term.kind()) {
      case Kind.YES_OR_NO -> amount != 0;
      case Kind.NUMBER, Kind.DAYS -> amount;
      case Kind.MONEY -> term.written(amount);
    };
  }

  static List<OneLine> of(List<Line> lines) {
    return lines.stream().map(OneLine::of).toList();
  }
}

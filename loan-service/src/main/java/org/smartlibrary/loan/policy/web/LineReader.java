package org.smartlibrary.loan.policy.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.policy.Act;
import org.smartlibrary.loan.policy.Line;
import org.smartlibrary.loan.policy.Scope;
import org.smartlibrary.loan.policy.Term;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.problem.FieldError;

/** Reads a library's lines, and finds all that is wrong with them at once. */
final class LineReader {

  private static final int MOST_LINES = 500;
  private static final int LONGEST_NOTE = 500;

  private final List<FieldError> errors = new ArrayList<>();

  static List<Line> read(PolicyForm form) {
    return new LineReader().lines(form.lines());
  }

  private List<Line> lines(@Nullable List<PolicyForm.@Nullable OneLine> form) {
    List<Line> lines = new ArrayList<>();
    if (form == null || form.size() > MOST_LINES) {
      wrong("/lines", "must be a list of at most %d lines".formatted(MOST_LINES));
    } else {
      for (int i = 0; i < form.size(); i++) {
        line("/lines/" + i, form.get(i)).ifPresent(lines::add);
      }
    }
    if (!errors.isEmpty()) {
      throw PolicyProblems.form(errors).exception();
    }
    return lines;
  }

  private Optional<Line> line(String at, PolicyForm.@Nullable OneLine form) {
    if (form == null) {
      wrong(at, "is empty");
      return Optional.empty();
    }
    int before = errors.size();
    var term = term(at + "/value", form.value());
    var act = required(at + "/act", form.act(), Act.values());
    var amount = term.flatMap(known -> amount(at + "/amount", known, form.amount()));
    var scope =
        new Scope(
            constant(at + "/group", form.group(), ReaderGroup.values()),
            constant(at + "/type", form.type(), ItemType.values()));
    var from = day(at + "/from", form.from());
    var until = day(at + "/until", form.until());
    if (from != null && until != null && until.isBefore(from)) {
      wrong(at + "/until", "comes before the first day");
    }
    if (form.note() != null && form.note().length() > LONGEST_NOTE) {
      wrong(at + "/note", "is longer than %d characters".formatted(LONGEST_NOTE));
    }
    if (errors.size() > before || act == null) {
      return Optional.empty();
    }
    return amount.map(number -> new Line(scope, term.get(), act, number, from, until, form.note()));
  }

  private Optional<Term> term(String pointer, @Nullable String title) {
    var term = title == null ? Optional.<Term>empty() : Term.called(title);
    if (term.isEmpty()) {
      wrong(pointer, "must be one of " + titles());
    }
    return term;
  }

  private static String titles() {
    return Arrays.stream(Term.values()).map(Term::title).collect(Collectors.joining(", "));
  }

  private Optional<Long> amount(String pointer, Term term, @Nullable Object amount) {
    var read = amount == null ? Optional.<Long>empty() : term.kind().read(String.valueOf(amount));
    if (read.isEmpty()) {
      wrong(pointer, "must be %s".formatted(term.kind().shape()));
    } else if (read.get() < 0) {
      wrong(pointer, "must not be negative");
    } else if (read.get() > term.most()) {
      wrong(pointer, "must be at most " + term.written(term.most()));
    }
    return read;
  }

  private <E extends Enum<E>> @Nullable E required(
      String pointer, @Nullable String text, E[] constants) {
    if (text == null) {
      wrong(pointer, "must be one of " + Arrays.toString(constants));
    }
    return constant(pointer, text, constants);
  }

  private <E extends Enum<E>> @Nullable E constant(
      String pointer, @Nullable String text, E[] constants) {
    if (text == null) {
      return null;
    }
    var found = Arrays.stream(constants).filter(one -> one.name().equals(text)).findFirst();
    if (found.isEmpty()) {
      wrong(pointer, "must be one of " + Arrays.toString(constants));
    }
    return found.orElse(null);
  }

  private @Nullable LocalDate day(String pointer, @Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException _) {
      wrong(pointer, "must be a day, written 2026-10-01");
      return null;
    }
  }

  private void wrong(String pointer, String detail) {
    errors.add(new FieldError(pointer, detail));
  }
}

package org.smartlibrary.loan.policy.web;

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
import org.smartlibrary.starter.form.Fields;

/** Reads a library's lines, and finds all that is wrong with them at once. */
final class LineReader {

  private static final int MOST_LINES = 500;
  private static final int LONGEST_NOTE = 500;

  private final Fields fields = new Fields();

  static List<Line> read(PolicyForm form) {
    return new LineReader().lines(form.lines());
  }

  private List<Line> lines(@Nullable List<PolicyForm.@Nullable OneLine> form) {
    List<Line> lines = new ArrayList<>();
    if (form == null || form.size() > MOST_LINES) {
      fields.wrong("/lines", "must be a list of at most %d lines".formatted(MOST_LINES));
    } else {
      for (int i = 0; i < form.size(); i++) {
        line("/lines/" + i, form.get(i)).ifPresent(lines::add);
      }
    }
    fields.refuseIfWrong(PolicyProblems.form());
    return lines;
  }

  private Optional<Line> line(String at, PolicyForm.@Nullable OneLine form) {
    if (form == null) {
      fields.wrong(at, "is empty");
      return Optional.empty();
    }
    int before = fields.errors().size();
    var term = term(at + "/value", form.value());
    var act = fields.required(at + "/act", form.act(), Act.values());
    var amount = term.flatMap(known -> amount(at + "/amount", known, form.amount()));
    var scope =
        new Scope(
            fields.optional(at + "/group", form.group(), ReaderGroup.values()),
            fields.optional(at + "/type", form.type(), ItemType.values()));
    var from = fields.optionalDay(at + "/from", form.from());
    var until = fields.optionalDay(at + "/until", form.until());
    if (from != null && until != null && until.isBefore(from)) {
      fields.wrong(at + "/until", "comes before the first day");
    }
    if (form.note() != null && form.note().length() > LONGEST_NOTE) {
      fields.wrong(at + "/note", "is longer than %d characters".formatted(LONGEST_NOTE));
    }
    if (fields.errors().size() > before || act == null) {
      return Optional.empty();
    }
    return amount.map(number -> new Line(scope, term.get(), act, number, from, until, form.note()));
  }

  private Optional<Term> term(String pointer, @Nullable String title) {
    var term = title == null ? Optional.<Term>empty() : Term.called(title);
    if (term.isEmpty()) {
      fields.wrong(pointer, "must be one of " + titles());
    }
    return term;
  }

  private static String titles() {
    return Arrays.stream(Term.values()).map(Term::title).collect(Collectors.joining(", "));
  }

  private Optional<Long> amount(String pointer, Term term, @Nullable Object amount) {
    var read = amount == null ? Optional.<Long>empty() : term.kind().read(String.valueOf(amount));
    if (read.isEmpty()) {
      fields.wrong(pointer, "must be %s".formatted(term.kind().shape()));
    } else if (read.get() < 0) {
      fields.wrong(pointer, "must not be negative");
    } else if (read.get() > term.most()) {
      fields.wrong(pointer, "must be at most " + term.written(term.most()));
    }
    return read;
  }
}

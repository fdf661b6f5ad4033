package org.smartlibrary.loan.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/** One row of the table of cases. */
record PolicyCase(
    String number,
    String title,
    Term term,
    ReaderGroup group,
    ItemType type,
    LocalDate on,
    List<List<Line>> levels,
    String expected,
    String decider) {

  private static final List<String> LEVELS = List.of("nation", "province", "county", "branch");
  private static final Pattern LINE =
      Pattern.compile(
          "(set|cap|lock) (\\S+)(?: for (\\w+|any)×(\\w+|any))?(?: from (\\S+))?(?: until (\\S+))?");

  static List<PolicyCase> all() {
    try (var table =
        Objects.requireNonNull(PolicyCase.class.getResourceAsStream("policy-cases.md"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.matches("\\| *\\d+ *\\|.*"))
          .map(PolicyCase::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PolicyCase of(String row) {
    var cells = Stream.of(row.split("\\|", -1)).map(String::strip).toList();
    var term = Term.called(cells.get(3)).orElseThrow();
    var question = cells.get(4).split(" ", -1);
    var scope = question[0].split("×", -1);
    List<List<Line>> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS.size(); i++) {
      levels.add(lines(term, cells.get(5 + i)));
    }
    return new PolicyCase(
        cells.get(1),
        cells.get(2),
        term,
        ReaderGroup.valueOf(scope[0]),
        ItemType.valueOf(scope[1]),
        LocalDate.parse(question.length > 1 ? question[1] : "2026-11-26"),
        levels,
        cells.get(9),
        cells.get(10));
  }

  private static List<Line> lines(Term term, String cell) {
    return cell.isEmpty()
        ? List.of()
        : Stream.of(cell.split(";", -1)).map(text -> line(term, text.strip())).toList();
  }

  private static Line line(Term term, String text) {
    var parts = LINE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a line: " + text);
    }
    return new Line(
        new Scope(
            any(parts.group(3)) ? null : ReaderGroup.valueOf(parts.group(3)),
            any(parts.group(4)) ? null : ItemType.valueOf(parts.group(4))),
        term,
        Act.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
        term.kind().read(parts.group(2)).orElseThrow(),
        day(parts.group(5)),
        day(parts.group(6)),
        null);
  }

  private static boolean any(@Nullable String name) {
    return name == null || name.equals("any");
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  PolicyTree tree() {
    List<PolicyLevel> all = new ArrayList<>();
    for (var lines : levels) {
      all.add(PolicyLevel.of(new Isil("L" + all.size()), 1, lines));
    }
    return PolicyTree.of(all);
  }

  /** As the table names a line: {@code county 2}. */
  String name(Placed line) {
    return line.owner()
        .map(isil -> LEVELS.get(isil.value().charAt(1) - '0') + " " + line.number())
        .orElse("network");
  }

  @Override
  public String toString() {
    return number + " " + title;
  }
}

package org.smartlibrary.starter.bulk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.smartlibrary.starter.form.Reading;
import org.smartlibrary.starter.problem.ProblemType;

/**
 * How a line of a file becomes what it says.
 *
 * @param json the form that a line of NDJSON is read as
 * @param columns how the same is written as CSV
 */
public record RowForm<F, T>(Class<F> json, Function<F, Reading<T>> read, Columns<T> columns) {

  /**
   * The columns of a CSV file, which may come in any order.
   *
   * @param known all that there are
   * @param needed those without which nothing can be read
   * @param otherwise the refusal of a file with other columns
   * @param read reads a line's values by column, of which only those are there that say something
   */
  public record Columns<T>(
      List<String> known,
      List<String> needed,
      ProblemType otherwise,
      Function<Map<String, String>, Reading<T>> read) {

    public Columns {
      known = List.copyOf(known);
      needed = List.copyOf(needed);
    }
  }
}

package org.smartlibrary.local.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text under headings, aligned in columns. */
public final class Table {

  private static final String GAP = "  ";

  private final int[] widest;
  private final List<List<String>> rows = new ArrayList<>();

  private Table(int[] widest) {
    this.widest = widest;
  }

  /** A table whose columns take at most so many terminal columns each. */
  public static Table withWidths(int... widest) {
    return new Table(widest.clone());
  }

  /** Adds a row of as many cells as there are columns. */
  public Table row(String... cells) {
    rows.add(Arrays.asList(cells));
    return this;
  }

  /** The table, a line a row; no column is wider than its widest cell. */
  public List<String> lines() {
    int[] widths = IntStream.range(0, widest.length).map(this::width).toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private int width(int column) {
    int needed = rows.stream().mapToInt(row -> Columns.width(row.get(column))).max().orElse(0);
    return Math.min(widest[column], needed);
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(column -> Columns.fit(row.get(column), widths[column]))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }
}

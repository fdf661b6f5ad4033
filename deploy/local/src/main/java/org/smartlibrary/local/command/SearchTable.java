package org.smartlibrary.local.command;

import java.io.PrintStream;
import java.util.Objects;
import org.smartlibrary.local.client.Union;
import org.smartlibrary.local.terminal.Amounts;
import org.smartlibrary.local.terminal.Table;

/** A page of search results as a table. */
final class SearchTable {

  private SearchTable() {}

  static void print(Union.Page page, PrintStream out) {
    if (page.total() == 0) {
      out.println("Nothing was found.");
      return;
    }
    var table = Table.withWidths(48, 24, 6, 9, 6);
    table.row("TITLE", "AUTHOR", "YEAR", "LIBRARIES", "COPIES");
    page.records().forEach(found -> row(table, found));
    table.lines().forEach(out::println);
    out.printf(
        "%s of %s, found in %.1f ms%n",
        Amounts.count(page.records().size()), Amounts.count(page.total()), page.took());
  }

  private static void row(Table table, Union.Found found) {
    var publication = found.publication();
    table.row(
        Objects.requireNonNullElse(found.title(), ""),
        found.author().orElse(""),
        publication == null || publication.year() == null ? "" : "" + publication.year(),
        Amounts.count(found.holdings().libraries()),
        Amounts.count(found.holdings().copies()));
  }
}

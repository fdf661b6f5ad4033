package org.smartlibrary.federation.union.sru;

import java.util.List;
import java.util.Map;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.Selected;
import org.smartlibrary.federation.union.Selection;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.sru.SruRequest.Explain;
import org.smartlibrary.federation.union.sru.SruRequest.Refused;
import org.smartlibrary.federation.union.sru.SruRequest.Scan;
import org.smartlibrary.federation.union.sru.SruRequest.Search;

/** Answers other systems. Whatever is asked, the answer is a document of the protocol. */
public final class Sru {

  private final UnionCatalogue catalogue;

  public Sru(UnionCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The document that answers these parameters. */
  public String answer(Map<String, List<String>> parameters, Place place) {
    return switch (new RequestReader(parameters).read()) {
      case Explain explain -> ExplainAnswerWriter.write(explain, place);
      case Search search -> search(search, place.scope());
      case Scan scan ->
          ScanAnswerWriter.write(
              scan, catalogue.browse(scan.browse()), Folding.compact(scan.browse().from()));
      case Refused refused -> refuse(refused, place);
    };
  }

  private String search(Search search, LibraryScope scope) {
    int skip = search.start() - 1;
    int size = Math.clamp(Selection.DEEPEST - (long) skip, 0, search.maximum());
    boolean reachable = skip < Selection.DEEPEST;
    Selected found =
        catalogue.select(
            new Selection(search.criterion(), scope, search.orders(), reachable ? skip : 0, size));
    return skip > 0 && (skip >= found.total() || !reachable)
        ? SearchAnswerWriter.outOfRange(search, found.total())
        : SearchAnswerWriter.write(search, found, entry -> seen(entry, scope));
  }

  /** At a library one sees what is held there and below. */
  private static UnionEntry seen(UnionEntry entry, LibraryScope scope) {
    return scope.isNarrow()
        ? new UnionEntry(
            entry.id(),
            entry.version(),
            entry.record(),
            entry.holdings().stream().filter(one -> scope.includes(one.isil())).toList(),
            entry.derivedAt())
        : entry;
  }

  private static String refuse(Refused refused, Place place) {
    Answer answer =
        switch (refused.kind()) {
          case SCAN -> Answer.openScan(refused.version());
          case SEARCH -> {
            Answer empty = Answer.open(refused.version(), "searchRetrieveResponse");
            yield empty.element("numberOfRecords", 0);
          }
          case EXPLAIN -> {
            Answer explained = Answer.open(refused.version(), "explainResponse");
            ExplainAnswerWriter.writeInto(explained, refused.version(), place);
            yield explained;
          }
        };
    answer.diagnostics(List.of(refused.diagnostic()));
    return answer.close();
  }
}

package org.smartlibrary.federation.union.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.Cursor;
import org.smartlibrary.federation.union.Facet;
import org.smartlibrary.federation.union.HoldingsSummary;
import org.smartlibrary.federation.union.RecordBrief;
import org.smartlibrary.federation.union.SearchAnswer;

/**
 * The answer to a search.
 *
 * @param took milliseconds in the index
 * @param relaxed true when no record has all the words, so that these have most of them
 */
record SearchView(
    long total,
    double took,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean relaxed,
    Map<String, List<FacetValue>> facets,
    List<Listed> records,
    Optional<String> next) {

  /** {@code name} is there for libraries that are members. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FacetValue(String value, long count, @Nullable String name) {}

  /** A record of the list, already in JSON: it is kept as it is answered. */
  @Schema(implementation = ListedRecord.class)
  record Listed(@JsonValue @JsonRawValue String json) {

    static Listed of(SearchAnswer.Hit hit) {
      HoldingsSummary holdings = hit.holdings();
      String brief = hit.brief();
      return new Listed(
          brief.substring(0, brief.length() - 1)
              + ",\"holdings\":{\"libraries\":"
              + holdings.libraries()
              + ",\"copies\":"
              + holdings.copies()
              + ",\"available\":"
              + holdings.available()
              + ",\"asOf\":\""
              + holdings.asOf()
              + "\"}}");
    }
  }

  /** What {@link Listed} looks like: a brief, and with it the holdings. */
  @Schema(name = "ListedRecord")
  record ListedRecord(@JsonUnwrapped RecordBrief brief, HoldingsSummary holdings) {}

  static SearchView of(
      SearchAnswer answer, double took, Function<String, @Nullable String> libraryName) {
    return new SearchView(
        answer.total(),
        took,
        answer.relaxed(),
        facets(answer.facets(), libraryName),
        answer.hits().stream().map(Listed::of).toList(),
        answer.next().map(Cursor::token));
  }

  private static Map<String, List<FacetValue>> facets(
      List<Facet> facets, Function<String, @Nullable String> libraryName) {
    Map<String, List<FacetValue>> views = new LinkedHashMap<>();
    for (Facet facet : facets) {
      Function<String, @Nullable String> name =
          facet.name().equals("library") ? libraryName : value -> null;
      views.put(
          facet.name(),
          facet.values().stream()
              .map(one -> new FacetValue(one.value(), one.count(), name.apply(one.value())))
              .toList());
    }
    return views;
  }
}

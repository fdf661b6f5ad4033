package org.smartlibrary.federation.union.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.ClassOutline;
import org.smartlibrary.federation.union.Cursor;
import org.smartlibrary.federation.union.Facet;
import org.smartlibrary.federation.union.FullAnswer;
import org.smartlibrary.federation.union.HoldingsSummary;
import org.smartlibrary.federation.union.RecordBrief;
import org.smartlibrary.federation.union.SearchAnswer;
import org.smartlibrary.federation.union.Understood;
import org.smartlibrary.federation.union.Why;
import tools.jackson.databind.json.JsonMapper;

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
    Optional<String> next,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Understood> understood,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Suggestion> suggestions) {

  /** {@code name} is there for libraries that are members, and both names for known classes. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FacetValue(String value, long count, @Nullable String name, @Nullable String nameEn) {}

  /** Another question: {@code reason} is sound, shape or spelling. */
  record Suggestion(String query, String reason, long total) {}

  /** A record of the list, already in JSON: it is kept as it is answered. */
  @Schema(implementation = ListedRecord.class)
  record Listed(@JsonValue @JsonRawValue String json) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Listed of(SearchAnswer.Hit hit, List<Why> why) {
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
              + ",\"untold\":"
              + holdings.untold()
              + ",\"asOf\":\""
              + holdings.asOf()
              + (holdings.due() == null ? "\"" : "\",\"due\":\"" + holdings.due() + "\"")
              + (why.isEmpty() ? "}}" : "},\"why\":" + JSON.writeValueAsString(why) + "}"));
    }
  }

  /** What {@link Listed} looks like: a brief, and with it the holdings. */
  @Schema(name = "ListedRecord")
  record ListedRecord(
      @JsonUnwrapped RecordBrief brief, HoldingsSummary holdings, @Nullable List<Why> why) {}

  static SearchView of(
      FullAnswer full, double took, Function<String, @Nullable String> libraryName) {
    SearchAnswer answer = full.answer();
    return new SearchView(
        answer.total(),
        took,
        answer.relaxed(),
        facets(answer.facets(), libraryName),
        records(answer.hits(), full.why()),
        answer.next().map(Cursor::token),
        full.understood(),
        full.suggestions().stream()
            .map(
                one ->
                    new Suggestion(
                        one.query(), one.reason().name().toLowerCase(Locale.ROOT), one.total()))
            .toList());
  }

  private static List<Listed> records(List<SearchAnswer.Hit> hits, List<List<Why>> why) {
    return IntStream.range(0, hits.size())
        .mapToObj(place -> Listed.of(hits.get(place), why.isEmpty() ? List.of() : why.get(place)))
        .toList();
  }

  private static Map<String, List<FacetValue>> facets(
      List<Facet> facets, Function<String, @Nullable String> libraryName) {
    Map<String, List<FacetValue>> views = new LinkedHashMap<>();
    for (Facet facet : facets) {
      views.put(
          facet.name(),
          facet.values().stream().map(one -> value(facet.name(), one, libraryName)).toList());
    }
    return views;
  }

  private static FacetValue value(
      String facet, Facet.Value one, Function<String, @Nullable String> libraryName) {
    return switch (facet) {
      case "library" ->
          new FacetValue(one.value(), one.count(), libraryName.apply(one.value()), null);
      case "clc" -> {
        Optional<ClassOutline.Name> name = ClassOutline.name(one.value());
        yield new FacetValue(
            one.value(),
            one.count(),
            name.map(ClassOutline.Name::zh).orElse(null),
            name.map(ClassOutline.Name::en).orElse(null));
      }
      default -> new FacetValue(one.value(), one.count(), null, null);
    };
  }
}

package org.smartlibrary.federation.union.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.union.FullAnswer;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnreadableCursorException;
import org.smartlibrary.starter.security.Isil;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searching what all libraries hold. */
@RestController
@Tag(name = "Union catalogue", description = "What the nation's libraries hold together")
class SearchController {

  private final UnionCatalogue catalogue;
  private final MemberDirectory members;
  private final Timer searches;
  private final Counter suggestions;

  SearchController(UnionCatalogue catalogue, MemberDirectory members, MeterRegistry meters) {
    this.catalogue = catalogue;
    this.members = members;
    this.searches = Timer.builder("union.search").publishPercentileHistogram().register(meters);
    this.suggestions = meters.counter("union.search.suggestions");
  }

  @GetMapping("/api/union/search")
  @Operation(
      summary = "Records that have all the words, the best first, with facets over all of them",
      description =
          "Traditional, simplified and variant characters, capitals, accents and widths are one."
              + " A facet counts as if it did not narrow itself. «next» leads on page by page, also"
              + " while the catalogue changes; it is absent on the last page. Pinyin and its initials"
              + " find Chinese titles and names; 作者:, 题名:, 主题: or author:, title:, subject:, isbn:"
              + " name a field. When little is found «suggestions» tells other questions, which are"
              + " never asked instead.")
  SearchView search(@ParameterObject SearchForm form) {
    SearchFormReader.Read read = new SearchFormReader(catalogue, form).read();
    long start = System.nanoTime();
    FullAnswer answer = catalogue.ask(read.query(), read.explain());
    long took = System.nanoTime() - start;
    searches.record(took, TimeUnit.NANOSECONDS);
    suggestions.increment(answer.suggestions().size());
    return SearchView.of(answer, Math.round(took / 1e5) / 10.0, this::name);
  }

  private @Nullable String name(String isil) {
    return Isil.of(isil)
        .flatMap(members.tree()::find)
        .map(member -> member.name().zh())
        .orElse(null);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(UnreadableCursorException e) {
    return UnionProblems.PAGE.because(String.valueOf(e.getMessage())).response();
  }
}

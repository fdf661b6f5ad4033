package org.smartlibrary.federation.union.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.smartlibrary.federation.union.Completion;
import org.smartlibrary.federation.union.UnionIndex;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be typed on. */
@RestController
@Tag(name = "Union catalogue")
class CompletionController {

  private static final int MOST = 20;
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final UnionIndex index;
  private final Timer times;

  CompletionController(UnionIndex index, MeterRegistry meters) {
    this.index = index;
    this.times = Timer.builder("union.suggest").publishPercentileHistogram().register(meters);
  }

  /** The likeliest first. */
  record Completions(@JsonProperty("suggestions") List<View> completions) {}

  record View(String text, String kind, long records) {

    static View of(Completion completion) {
      return new View(
          completion.text(),
          completion.kind().name().toLowerCase(Locale.ROOT),
          completion.records());
    }
  }

  @GetMapping("/api/union/suggest")
  @Operation(
      summary = "Titles, authors and subjects that begin like what is being typed",
      description =
          "As written, in pinyin or by first letters; those that more records have come first. kind"
              + " is title, author or subject. size: 8 if not said, 20 at most.")
  ResponseEntity<Completions> complete(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "8") String size) {
    int most = size(size);
    long start = System.nanoTime();
    List<View> views = index.completions(q, most).stream().map(View::of).toList();
    times.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
        .body(new Completions(views));
  }

  private static int size(String text) {
    if (text.matches("\\d{1,2}")) {
      int size = Integer.parseInt(text);
      if (size >= 1 && size <= MOST) {
        return size;
      }
    }
    throw UnionProblems.wrong("size", "is not between 1 and " + MOST).exception();
  }
}

package org.smartlibrary.federation.union.changes.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.ChangeQuery;
import org.smartlibrary.federation.union.ChangeReader;
import org.smartlibrary.federation.union.ListedChange;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.federation.union.changes.RangeProof;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The changes of the union, for whoever keeps a copy of it. */
@RestController
@RequestMapping("/api/union/changes")
@Tag(name = "Union catalogue")
class ChangesController {

  private static final int BUFFER = 1 << 16;

  private final UnionIndex index;
  private final MeterRegistry meters;

  ChangesController(UnionIndex index, MeterRegistry meters) {
    this.index = index;
    this.meters = meters;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "What changed behind a number, each id once, in the order of the sequence",
      description =
          "Go on with «to» as «after» until «to» has reached «head». «digest» proves the stretch.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ChangesView.class)))
  void json(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit,
      HttpServletResponse response)
      throws IOException {
    ChangeQuery query = ChangesForm.query(after, limit);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    write(query, response, JsonChanges::new);
  }

  @GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
  @Operation(summary = "The same line by line, the proof last")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = String.class)))
  void lines(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit,
      HttpServletResponse response)
      throws IOException {
    ChangeQuery query = ChangesForm.query(after, limit);
    response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
    write(query, response, NdjsonChanges::new);
  }

  @GetMapping("/proof")
  @Operation(
      summary = "What is in a stretch of the sequence now, as a digest",
      description =
          "Of at most 100,000 numbers. «to» is not larger than «head», whatever was asked for.")
  ProofView proof(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    ChangesForm.Range range = ChangesForm.range(from, to);
    return index.changes(
        ChangeQuery.after(range.from(), range.size()),
        (list, _) -> {
          long end = Math.max(range.from(), Math.min(range.to(), list.head()));
          List<ListedChange> changes =
              list.changes().stream().filter(change -> change.sequence() <= end).toList();
          return ProofView.of(RangeProof.of(range.from(), end, changes), list);
        });
  }

  private void write(
      ChangeQuery query,
      HttpServletResponse response,
      Function<OutputStream, ChangeReader<Integer>> form)
      throws IOException {
    response.setCharacterEncoding(UTF_8);
    OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
    try {
      meters.counter("union.changes.told").increment(index.changes(query, form.apply(out)));
      out.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}

package org.smartlibrary.federation.union.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.federation.union.Found;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.marcxml.MarcXml;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One union record, and who holds it. */
@RestController
@RequestMapping("/api/union/records/{id}")
@Tag(name = "Union catalogue")
class RecordController {

  private static final String MARCXML = "application/marcxml+xml";
  private final UnionCatalogue catalogue;

  RecordController(UnionCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "The union record, with the source of each field",
      description = "301 to the survivor of a merge; 410 when no library holds it any more.")
  ResponseEntity<?> json(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
    return answer(id, "", entry -> unlessKnown(known, tag(entry, ""), () -> RecordView.of(entry)));
  }

  @GetMapping(produces = MARCXML)
  @Operation(summary = "The union record as MARC 21 in XML")
  ResponseEntity<?> marcXml(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
    return answer(id, "", entry -> unlessKnown(known, tag(entry, "-m"), () -> MarcXml.of(entry)));
  }

  @GetMapping("/holdings")
  @Operation(
      summary = "Who holds it, as a tree along the levels of the network",
      description =
          "under: this member and those below it. near: longitude,latitude in degrees; the nearest"
              + " come first, libraries that do not say where they are last.")
  ResponseEntity<?> holdings(
      @PathVariable String id,
      @RequestParam Optional<Isil> under,
      @RequestParam Optional<String> near) {
    Optional<Location> place = near.map(RecordController::location);
    return answer(
        id, "/holdings", entry -> ResponseEntity.ok(catalogue.holdings(entry, under, place)));
  }

  private ResponseEntity<?> answer(
      String id, String part, Function<UnionEntry, ResponseEntity<?>> show) {
    return switch (catalogue.find(id)) {
      case Found.Here(UnionEntry entry) -> show.apply(entry);
      case Found.Moved(String into) ->
          ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
              .location(URI.create("/api/union/records/" + into + part))
              .build();
      case Found.Gone() -> UnionProblems.dissolved(id).response();
      case Found.Unknown() -> UnionProblems.unknown(id).response();
    };
  }

  /** Two forms of one version are not the same bytes, nor is it after a loan what it was before. */
  private static String tag(UnionEntry entry, String form) {
    String lent = entry.desksTold() ? "-" + Integer.toHexString(entry.holdings().hashCode()) : "";
    return "\"" + entry.version() + lent + form + "\"";
  }

  private static ResponseEntity<?> unlessKnown(
      @Nullable String known, String tag, Supplier<Object> body) {
    return known != null && Arrays.asList(known.split("\\s*,\\s*", -1)).contains(tag)
        ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
        : ResponseEntity.ok().eTag(tag).varyBy(HttpHeaders.ACCEPT).body(body.get());
  }

  private static Location location(String text) {
    String[] parts = text.split(",", -1);
    try {
      return Location.of(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])).orElseThrow();
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException | NoSuchElementException e) {
      throw UnionProblems.wrong("near", "is not longitude,latitude in degrees").exception();
    }
  }
}

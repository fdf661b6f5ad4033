package org.smartlibrary.federation.union.sru.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.sru.Place;
import org.smartlibrary.federation.union.sru.Sru;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * SRU for the union and for each library. The protocol tells mistakes inside of its documents, so
 * the status is 200 for whatever is asked at an address that there is.
 */
@RestController
@Tag(name = "SRU", description = "Search/Retrieve via URL 1.1, 1.2 and 2.0 with CQL")
class SruController {

  private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

  private final UnionCatalogue catalogue;
  private final MemberDirectory members;
  private final Sru sru;
  private final Timer answers;

  SruController(UnionCatalogue catalogue, MemberDirectory members, MeterRegistry meters) {
    this.catalogue = catalogue;
    this.members = members;
    this.sru = new Sru(catalogue);
    this.answers = Timer.builder("union.sru").publishPercentileHistogram().register(meters);
  }

  @RequestMapping(
      path = "/sru/union",
      method = {RequestMethod.GET, RequestMethod.POST})
  @Operation(
      summary = "What all libraries hold together",
      description =
          "searchRetrieve, scan and explain by the parameters of the protocol; without any, explain.")
  ResponseEntity<byte[]> union(HttpServletRequest request) {
    return answer(request, "联合目录 Union catalogue", LibraryScope.ALL);
  }

  @RequestMapping(
      path = "/sru/libraries/{isil}",
      method = {RequestMethod.GET, RequestMethod.POST})
  @Operation(
      summary = "What one library and those below it hold",
      description = "As /sru/union. 404 for a library that is no member.")
  ResponseEntity<?> library(@PathVariable String isil, HttpServletRequest request) {
    Optional<Isil> library = Isil.of(isil);
    return library
        .flatMap(known -> catalogue.scope(library))
        .<ResponseEntity<?>>map(scope -> answer(request, name(library), scope))
        .orElseGet(() -> SruProblems.unknown(isil).response());
  }

  private ResponseEntity<byte[]> answer(
      HttpServletRequest request, String title, LibraryScope scope) {
    Place place =
        new Place(
            request.getServerName(),
            request.getServerPort(),
            request.getRequestURI().substring(1),
            title,
            scope);
    String document = answers.record(() -> sru.answer(parameters(request), place));
    return ResponseEntity.ok()
        .contentType(XML)
        .body(String.valueOf(document).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, List<String>> parameters(HttpServletRequest request) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
    return parameters;
  }

  private String name(Optional<Isil> library) {
    return library.flatMap(members.tree()::find).map(member -> member.name().zh()).orElse("");
  }
}

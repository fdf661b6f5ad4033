package org.smartlibrary.federation.union.daia.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.daia.Daia;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The Document Availability Information API. */
@RestController
@RequestMapping("/daia")
@Tag(name = "DAIA", description = "Where documents are, and whether one can have them")
class DaiaController {

  static final int MOST_DOCUMENTS = 100;
  private static final int LONGEST = 8000;

  private final Daia daia;
  private final Clock clock;

  DaiaController(UnionCatalogue catalogue, MemberDirectory members, Clock clock) {
    this.daia = new Daia(catalogue, isil -> name(members, isil));
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Availability of documents by id, several with | between them",
      description =
          "Ids of union records, their addresses, ISBN and ISSN, with urn: or without. What is not"
              + " known is left out of the list.")
  ResponseEntity<Object> availability(
      @RequestParam Optional<String> id,
      @RequestParam Optional<String> format,
      HttpServletRequest request) {
    List<String> documents = ids(id.orElse(""));
    if (id.orElse("").length() > LONGEST || documents.size() > MOST_DOCUMENTS) {
      return refused(HttpStatus.BAD_REQUEST, "More than %d documents".formatted(MOST_DOCUMENTS));
    }
    if (!format.orElse("json").equals("json")) {
      return refused(HttpStatus.UNPROCESSABLE_CONTENT, "format: there is json only");
    }
    if (documents.isEmpty()) {
      return refused(HttpStatus.UNPROCESSABLE_CONTENT, "id: name at least one document");
    }
    String base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    return head(HttpStatus.OK).body(daia.answer(documents, base, clock.instant()));
  }

  @RequestMapping(method = RequestMethod.OPTIONS)
  @Operation(summary = "What pages of other sites may do here")
  ResponseEntity<Void> options() {
    return head(HttpStatus.OK)
        .header("Allow", "GET, HEAD, OPTIONS")
        .header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
        .header("Access-Control-Allow-Headers", "Authorization, Accept-Language, Content-Type")
        .header("Access-Control-Max-Age", "86400")
        .build();
  }

  private static ResponseEntity<Object> refused(HttpStatus status, String why) {
    return head(status).body(DaiaError.invalid(status.value(), why));
  }

  private static ResponseEntity.BodyBuilder head(HttpStatus status) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .header("X-DAIA-Version", "1.0.0")
        .header("Content-Language", "zh")
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Expose-Headers", "X-DAIA-Version");
  }

  private static List<String> ids(String id) {
    return Arrays.stream(id.split("\\|", -1))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static String name(MemberDirectory members, String isil) {
    return Isil.of(isil)
        .flatMap(members.tree()::find)
        .map(member -> member.name().zh())
        .orElse(isil);
  }
}

package org.smartlibrary.federation.union.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.union.Found;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.format.Addresses;
import org.smartlibrary.federation.union.format.RecordFormat;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One union record as linked data or as a citation, by what the caller accepts. */
@RestController
@Tag(name = "Union catalogue")
class FormatController {

  private static final String PATH = "/api/union/records/{id}";
  private final UnionCatalogue catalogue;
  private final MemberDirectory members;

  FormatController(UnionCatalogue catalogue, MemberDirectory members) {
    this.catalogue = catalogue;
    this.members = members;
  }

  @GetMapping(
      path = PATH,
      produces = {
        "application/ld+json",
        "application/x-bibtex",
        "application/x-research-info-systems",
        "text/x-gbt7714"
      })
  @Operation(
      summary = "The union record as schema.org, BibTeX, RIS or a reference of GB/T 7714-2015",
      description = "301 to the survivor of a merge; 410 when no library holds it any more.")
  ResponseEntity<?> inAnotherForm(
      @PathVariable String id,
      @RequestHeader(HttpHeaders.ACCEPT) String accept,
      HttpServletRequest request) {
    String base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    return switch (catalogue.find(id)) {
      case Found.Here(UnionEntry entry) -> answer(entry, format(accept), base);
      case Found.Moved(String into) ->
          ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
              .location(URI.create("/api/union/records/" + into))
              .build();
      case Found.Gone() -> UnionProblems.dissolved(id).response();
      case Found.Unknown() -> UnionProblems.unknown(id).response();
    };
  }

  private ResponseEntity<?> answer(UnionEntry entry, RecordFormat format, String base) {
    return ResponseEntity.ok()
        .varyBy(HttpHeaders.ACCEPT)
        .contentType(new MediaType(MediaType.valueOf(format.mediaType()), StandardCharsets.UTF_8))
        .body(format.write(entry, new Addresses(base, this::name)));
  }

  /** The form that is liked best; somebody who likes none of them is not led here. */
  private static RecordFormat format(String accept) {
    List<MediaType> liked = MediaType.parseMediaTypes(accept);
    return liked.stream()
        .flatMap(
            type ->
                RecordFormat.ALL.stream()
                    .filter(one -> type.includes(MediaType.valueOf(one.mediaType()))))
        .findFirst()
        .orElse(RecordFormat.ALL.getFirst());
  }

  private String name(String isil) {
    return Isil.of(isil)
        .flatMap(members.tree()::find)
        .map(member -> member.name().zh())
        .orElse(isil);
  }
}

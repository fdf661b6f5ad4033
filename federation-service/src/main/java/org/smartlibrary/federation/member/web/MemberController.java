package org.smartlibrary.federation.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.Level;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.federation.member.MemberQuery;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Etags;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who belongs to the federation, and where each one stands. */
@RestController
@RequestMapping("/api/members")
@Tag(name = "Members", description = "The libraries of the federation and their hierarchy")
class MemberController {

  private final MemberDirectory directory;

  MemberController(MemberDirectory directory) {
    this.directory = directory;
  }

  @GetMapping("/{isil}")
  @Operation(summary = "One member, with its version as entity tag")
  ResponseEntity<MemberView> one(
      @PathVariable Isil isil,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
    var library = member(isil);
    var etag = Etags.of(library.version());
    return Etags.matches(known, library.version())
        ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build()
        : ResponseEntity.ok().eTag(etag).body(MemberView.of(library));
  }

  @GetMapping("/{isil}/children")
  @Operation(summary = "The members directly below, by ISIL")
  Page<MemberView> children(@PathVariable Isil isil, PageRequest page) {
    return page(directory.tree().children(member(isil).isil()), page);
  }

  @GetMapping("/{isil}/path")
  @Operation(summary = "The members from the top down to this one")
  List<MemberView> path(@PathVariable Isil isil) {
    return directory.tree().path(member(isil).isil()).stream().map(MemberView::of).toList();
  }

  @GetMapping
  @Operation(
      summary = "Members, each before what is below it",
      description =
          "level: this one only. under: this member and all below it. q: words that all occur in the"
              + " Chinese or English name or the ISIL. With Accept: text/csv or application/geo+json"
              + " all that match, in one answer.")
  Page<MemberView> list(
      @RequestParam Optional<Level> level,
      @RequestParam Optional<Isil> under,
      @RequestParam(defaultValue = "") String q,
      PageRequest page) {
    return page(directory.tree().select(MemberQuery.of(under, level, q)), page);
  }

  private MemberLibrary member(Isil isil) {
    return directory.tree().find(isil).orElseThrow(() -> MemberProblems.unknown(isil).exception());
  }

  private static Page<MemberView> page(List<MemberLibrary> all, PageRequest page) {
    int from = Math.min(page.offset(), all.size());
    int to = Math.min(from + page.size(), all.size());
    return Page.of(all.subList(from, to), all.size(), page).map(MemberView::of);
  }
}

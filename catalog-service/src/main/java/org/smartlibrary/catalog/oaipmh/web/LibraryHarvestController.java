package org.smartlibrary.catalog.oaipmh.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.catalog.oaipmh.LibraryRepositories;
import org.smartlibrary.starter.oaipmh.OaiEndpoint;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** {@code /oai/libraries/{isil}}; what it answers is the protocol's to describe. */
@RestController
@Hidden
class LibraryHarvestController {

  private final Libraries libraries;
  private final LibraryRepositories repositories;
  private final OaiEndpoint oai;

  LibraryHarvestController(Libraries libraries, LibraryRepositories repositories, OaiEndpoint oai) {
    this.libraries = libraries;
    this.repositories = repositories;
    this.oai = oai;
  }

  @RequestMapping(
      path = "/oai/libraries/{isil}",
      method = {RequestMethod.GET, RequestMethod.POST})
  void harvest(@PathVariable String isil, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    oai.answer(repositories.of(libraries.known(isil)), request, response);
  }
}

package org.smartlibrary.federation.union.oaipmh.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.smartlibrary.federation.union.oaipmh.UnionRepository;
import org.smartlibrary.starter.oaipmh.OaiEndpoint;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** {@code /oai/union}; what it answers is the protocol's to describe, not an OpenAPI document's. */
@RestController
@Hidden
class HarvestController {

  private final UnionRepository union;
  private final OaiEndpoint oai;

  HarvestController(UnionRepository union, OaiEndpoint oai) {
    this.union = union;
    this.oai = oai;
  }

  @RequestMapping(
      path = "/oai/union",
      method = {RequestMethod.GET, RequestMethod.POST})
  void harvest(HttpServletRequest request, HttpServletResponse response) throws IOException {
    oai.answer(union, request, response);
  }
}

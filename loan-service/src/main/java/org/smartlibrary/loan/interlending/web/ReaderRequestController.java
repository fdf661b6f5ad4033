package org.smartlibrary.loan.interlending.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a reader asked of other libraries. */
@RestController
@Tag(name = "Interlibrary loan", description = "What libraries lend to each other")
class ReaderRequestController {

  private final InterlibraryRequests requests;
  private final Askers askers;

  ReaderRequestController(InterlibraryRequests requests, Askers askers) {
    this.requests = requests;
    this.askers = askers;
  }

  @GetMapping("/api/readers/{reader}/interlending")
  @Operation(summary = "A reader's requests, the latest first; reader is an id or me")
  Page<RequestView> list(Caller caller, @PathVariable String reader, PageRequest page) {
    return requests.of(askers.admitted(caller, reader).id(), page).map(RequestView::forReader);
  }
}

package org.smartlibrary.federation.cluster.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.smartlibrary.federation.cluster.AssertionRegister;
import org.smartlibrary.federation.cluster.AssertionRegister.Selection;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what was asserted, for those who work with it. */
@RestController
@RequestMapping("/api/union/assertions")
@Tag(name = "Union")
class AssertionList {

  private final AssertionRegister register;

  AssertionList(AssertionRegister register) {
    this.register = register;
  }

  @GetMapping
  @Operation(
      summary = "Assertions, the newest first",
      description =
          "record: those about this record (ISIL|control number). active: those in force, or those"
              + " revoked.")
  Page<AssertionView> list(
      @RequestParam Optional<String> record,
      @RequestParam Optional<Boolean> active,
      PageRequest page,
      Caller caller) {
    Authors.checkWorksHere(caller);
    var wanted = new Selection(record.map(AssertionList::key), active, page.offset(), page.size());
    var selected = register.select(wanted);
    return Page.of(selected.page(), selected.total(), page).map(AssertionView::of);
  }

  private static RecordKey key(String text) {
    if (text.indexOf('|') <= 0) {
      throw Problems.BAD_REQUEST
          .because("There is no such record.")
          .error("?record", "must be ISIL|control number")
          .exception();
    }
    return RecordKey.parse(text);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One assertion, in force or revoked")
  AssertionView one(@PathVariable String id, Caller caller) {
    Authors.checkWorksHere(caller);
    return register
        .find(id)
        .map(AssertionView::of)
        .orElseThrow(() -> AssertionProblems.unknown(id).exception());
  }
}

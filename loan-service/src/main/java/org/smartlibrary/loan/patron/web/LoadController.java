package org.smartlibrary.loan.patron.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.Decision;
import org.smartlibrary.loan.patron.Mandate;
import org.smartlibrary.loan.patron.ReaderRegister;
import org.smartlibrary.loan.patron.Registration;
import org.smartlibrary.loan.patron.StaffMandate;
import org.smartlibrary.starter.bulk.AnswerFile;
import org.smartlibrary.starter.bulk.Rows;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes whole files of readers, and answers each of their lines. */
@RestController
@Tag(name = "Readers")
class LoadController {

  private final ReaderRegister register;
  private final Staff staff;
  private final RegistrationMeters meters;
  private final JsonMapper json;

  LoadController(ReaderRegister register, Staff staff, RegistrationMeters meters, JsonMapper json) {
    this.register = register;
    this.staff = staff;
    this.meters = meters;
    this.json = json;
  }

  @PostMapping(
      path = "/api/readers",
      consumes = {MediaType.APPLICATION_NDJSON_VALUE, Rows.CSV},
      produces = MediaType.APPLICATION_NDJSON_VALUE)
  @Operation(
      summary = "A file of readers, an answer a line",
      description =
          "NDJSON (a reader a line, as in PUT, with its id) or CSV with the header"
              + " id,card,login,name,home,group,valid_through,guardian,keeps_history,phone,email,"
              + "birth_date,pin, in UTF-8. A bad line stops no other. A guardian comes before the"
              + " minor. The same file again changes nothing.")
  void load(
      @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
      InputStream body,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    letIn(caller);
    var rows = Rows.of(type, body, ReaderRows.FORM, json);
    var mandate = new StaffMandate(staff, caller, "loads readers");
    try (var answers = new AnswerFile(json);
        var load = new Load(wanted -> registered(wanted, mandate), answers::add)) {
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        load.add(row.get());
      }
      load.finish();
      response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
      answers.copyTo(response.getOutputStream());
    }
  }

  private Decision registered(Registration wanted, Mandate mandate) {
    return meters.counted(register.register(wanted, _ -> true, mandate));
  }

  private static void letIn(Caller caller) {
    boolean isStaff =
        caller.is(Role.OPERATOR) || caller.is(Role.LIBRARIAN) || caller.is(Role.LIBRARY_SYSTEM);
    if (!isStaff) {
      throw Problems.FORBIDDEN.because("Readers are registered by libraries.").exception();
    }
  }
}

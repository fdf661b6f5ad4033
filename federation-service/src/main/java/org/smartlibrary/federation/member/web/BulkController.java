package org.smartlibrary.federation.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.smartlibrary.federation.member.BulkRegistration;
import org.smartlibrary.federation.member.MemberRegistry;
import org.smartlibrary.federation.member.Registration;
import org.smartlibrary.starter.bulk.AnswerFile;
import org.smartlibrary.starter.bulk.Rows;
import org.smartlibrary.starter.form.Reading;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes whole files of members, and answers each of their lines. */
@RestController
@Tag(name = "Members")
class BulkController {

  private final MemberRegistry registry;
  private final JsonMapper json;

  BulkController(MemberRegistry registry, JsonMapper json) {
    this.registry = registry;
    this.json = json;
  }

  @PostMapping(
      path = "/api/members",
      consumes = {MediaType.APPLICATION_NDJSON_VALUE, Rows.CSV},
      produces = MediaType.APPLICATION_NDJSON_VALUE)
  @Operation(
      summary = "A file of members, an answer a line",
      description =
          "NDJSON (a member a line, as in PUT, with its isil) or CSV in UTF-8 with the header"
              + " isil,name_zh,name_en,level,parent,division_code,lon,lat,time_zone,status. Parents may"
              + " come after their children: a line is answered when its decision is final.")
  void load(
      @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
      InputStream body,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    var mandate = Mandates.of(caller);
    var rows = Rows.of(type, body, MemberRows.FORM, json);
    try (var answers = new AnswerFile(json)) {
      var bulk =
          new BulkRegistration(
              registry, mandate, (line, decision) -> answers.add(AnswerLine.of(line, decision)));
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        take(row.get(), bulk, answers);
      }
      bulk.finish();
      response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
      answers.copyTo(response.getOutputStream());
    }
  }

  private static void take(Rows.Row<Registration> row, BulkRegistration bulk, AnswerFile answers) {
    switch (row.reading()) {
      case Reading.Good<Registration>(var wanted) ->
          bulk.add(new BulkRegistration.Line(row.line(), wanted));
      case Reading.Faulty<Registration> faulty -> answers.add(AnswerLine.of(row.line(), faulty));
    }
  }
}

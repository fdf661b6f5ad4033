package org.smartlibrary.federation.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.smartlibrary.federation.member.BulkRegistration;
import org.smartlibrary.federation.member.MemberRegistry;
import org.smartlibrary.federation.member.Registration;
import org.smartlibrary.starter.bulk.AnswerFile;
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

  private static final String CSV = "text/csv";

  private final MemberRegistry registry;
  private final JsonMapper json;

  BulkController(MemberRegistry registry, JsonMapper json) {
    this.registry = registry;
    this.json = json;
  }

  @PostMapping(
      path = "/api/members",
      consumes = {MediaType.APPLICATION_NDJSON_VALUE, CSV},
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
    var rows = rows(type, body);
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

  private static void take(Rows.Row row, BulkRegistration bulk, AnswerFile answers) {
    switch (row.reading()) {
      case Reading.Good(Registration wanted) ->
          bulk.add(new BulkRegistration.Line(row.line(), wanted));
      case Reading.Faulty faulty -> answers.add(AnswerLine.of(row.line(), faulty));
    }
  }

  private Rows rows(MediaType type, InputStream body) throws IOException {
    var charset = Optional.ofNullable(type.getCharset()).orElse(StandardCharsets.UTF_8);
    var reader = new BufferedReader(new InputStreamReader(body, charset));
    return type.isCompatibleWith(MediaType.parseMediaType(CSV))
        ? new CsvRows(reader)
        : new NdjsonRows(reader, json);
  }
}

package org.smartlibrary.federation.member.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.federation.member.Level;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.federation.member.MemberQuery;
import org.smartlibrary.starter.security.Isil;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Members for other programs: a file to load again elsewhere, and a layer for a map. */
@RestController
@Hidden
class ExportController {

  private static final String CSV = "text/csv";
  private static final String GEOJSON = "application/geo+json";

  private final MemberDirectory directory;
  private final JsonMapper json;

  ExportController(MemberDirectory directory, JsonMapper json) {
    this.directory = directory;
    this.json = json;
  }

  @GetMapping(path = "/api/members", produces = CSV)
  void csv(
      @RequestParam Optional<Level> level,
      @RequestParam Optional<Isil> under,
      @RequestParam(defaultValue = "") String q,
      HttpServletResponse response)
      throws IOException {
    var members = select(level, under, q);
    response.setContentType(CSV);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    CsvExport.write(members, response.getWriter());
  }

  @GetMapping(path = "/api/members", produces = GEOJSON)
  void geoJson(
      @RequestParam Optional<Level> level,
      @RequestParam Optional<Isil> under,
      @RequestParam(defaultValue = "") String q,
      HttpServletResponse response)
      throws IOException {
    var members = select(level, under, q);
    response.setContentType(GEOJSON);
    try (var generator = json.createGenerator(response.getOutputStream())) {
      GeoJsonExport.write(members, generator);
    }
  }

  private List<MemberLibrary> select(Optional<Level> level, Optional<Isil> under, String q) {
    return directory.tree().select(MemberQuery.of(under, level, q));
  }
}

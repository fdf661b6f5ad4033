package org.smartlibrary.federation.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.federation.member.Registration;
import org.smartlibrary.starter.bulk.Rows;
import org.smartlibrary.starter.form.Reading;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.problem.ProblemException;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

class RowsTest {

  private static final String HEADER =
      "isil,name_zh,name_en,level,parent,division_code,lon,lat,time_zone,status\n";

  @Test
  void aLineOfCsvAndALineOfJsonSayTheSame() throws IOException {
    var csv =
        csv(
            HEADER
                + "CN-610900,安康市图书馆,Ankang City Library,PREFECTURE,CN-610000,610900,109.02932,"
                + "32.68486,Asia/Shanghai,ACTIVE\n");
    var json =
        ndjson(
            """
            {"isil":"CN-610900","name":{"zh":"安康市图书馆","en":"Ankang City Library"},\
            "level":"PREFECTURE","parent":"CN-610000","divisionCode":"610900",\
            "location":{"lon":109.02932,"lat":32.68486},"timeZone":"Asia/Shanghai","status":"ACTIVE"}
            """);

    assertThat(csv).singleElement().extracting(Rows.Row::line).isEqualTo(2L);
    assertThat(good(csv.getFirst())).isEqualTo(good(json.getFirst()));
    assertThat(good(csv.getFirst()).location()).isEqualTo(new Location(109.02932, 32.68486));
  }

  @Test
  void columnsMayComeInAnyOrderAfterAByteOrderMark() throws IOException {
    var rows = csv("\uFEFFlevel,isil,name_zh\nNATIONAL,CN-NLC,国家图书馆\n");

    assertThat(good(rows.getFirst()).name().zh()).isEqualTo("国家图书馆");
  }

  @Test
  void aFileWithoutItsHeaderIsRefusedAsAWhole() {
    assertThatThrownBy(() -> csv("CN-NLC,国家图书馆,NATIONAL\n")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> csv("isil,name_zh,level,colour\n"))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> csv("")).isInstanceOf(ProblemException.class);
  }

  @Test
  void everythingThatIsWrongWithALineIsSaidAtOnce() throws IOException {
    var rows = csv(HEADER + "CN_1,,,TOWN,x y,61,200,32,Asia/Nowhere,OPEN\n");

    assertThat(errors(rows.getFirst()))
        .extracting(FieldError::pointer)
        .containsExactly(
            "/isil",
            "/name/zh",
            "/level",
            "/parent",
            "/divisionCode",
            "/location",
            "/timeZone",
            "/status");
  }

  @Test
  void aLineThatIsBrokenDoesNotTouchTheNext() throws IOException {
    var rows =
        ndjson(
            """
            {"isil":"CN-NLC",

            "text"
            {"isil":"CN-NLC","name":"国家图书馆","level":"NATIONAL"}
            null
            {"isil":"CN-NLC","name":{"zh":"国家图书馆"},"level":"NATIONAL"}
            """);

    assertThat(rows).extracting(Rows.Row::line).containsExactly(1L, 3L, 4L, 5L, 6L);
    assertThat(errors(rows.get(2))).extracting(FieldError::pointer).containsExactly("/name");
    assertThat(rows.subList(0, 4)).allMatch(row -> row.reading() instanceof Reading.Faulty);
    assertThat(good(rows.get(4)).name().zh()).isEqualTo("国家图书馆");
  }

  @Test
  void aLineWithoutAnEndIsRefusedAndNotKept() throws IOException {
    var rows = ndjson("{\"isil\":\"" + "9".repeat(1_000_000) + "\"}\n{}\n");

    assertThat(errors(rows.getFirst()).getFirst().detail()).contains("longer than");
    assertThat(rows).hasSize(2);
  }

  @Test
  void bytesOfAnotherEncodingAreNotTakenForAName() throws IOException {
    var rows = csv("isil,name_zh,level\nCN-NLC,\uFFFD\uFFFDͼ\uFFFD\uFFFD\uFFFD,NATIONAL\n");

    assertThat(errors(rows.getFirst()))
        .extracting(FieldError::detail)
        .containsExactly(Rows.NOT_UTF_8);
  }

  @Test
  void aLineWithMoreValuesThanColumnsIsRefused() throws IOException {
    var rows = csv("isil,name_zh,level\nCN-NLC,国家,图书馆,NATIONAL\n");

    assertThat(errors(rows.getFirst()).getFirst().detail()).isEqualTo("has 4 values for 3 columns");
  }

  private static Registration good(Rows.Row<Registration> row) {
    return ((Reading.Good<Registration>) row.reading()).said();
  }

  private static List<FieldError> errors(Rows.Row<Registration> row) {
    return ((Reading.Faulty<Registration>) row.reading()).errors();
  }

  private static List<Rows.Row<Registration>> csv(String text) throws IOException {
    return all(MediaType.parseMediaType(Rows.CSV), text);
  }

  private static List<Rows.Row<Registration>> ndjson(String text) throws IOException {
    return all(MediaType.APPLICATION_NDJSON, text);
  }

  private static List<Rows.Row<Registration>> all(MediaType type, String text) throws IOException {
    var body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    var rows = Rows.of(type, body, MemberRows.FORM, JsonMapper.builder().build());
    var all = new ArrayList<Rows.Row<Registration>>();
    for (var next = rows.next(); next.isPresent(); next = rows.next()) {
      all.add(next.get());
    }
    return all;
  }
}

package org.smartlibrary.catalog.manifest.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.catalog.record.marc.MarcFiles;
import org.smartlibrary.catalog.store.Digest;

/**
 * The program reads a file as the catalogue does, and cuts from it what the catalogue knows again.
 */
class ManifestProgramTest {

  private static final String ISO = "application/marc";
  private static final String XML = "application/marcxml+xml";
  private static final String JSON = "application/x-ndjson";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "cnmarc_interlib_18_utf8.iso, application/marc",
    "cnmarc_interlib_18_gbk.iso, application/marc",
    "yaz_marc12_marc8_cjk.mrc, application/marc",
    "yaz_marc12.xml, application/marcxml+xml"
  })
  void anExcerptHasTheDigestsOfTheWhole(String name, String mediaType) throws Exception {
    Path file = resource(name);
    List<String> chosen = kept(list(file, mediaType));
    chosen.removeIf(line -> number(line) % 3 == 0);
    assertThat(chosen).isNotEmpty();

    List<String> excerpt = list(excerpt(file, mediaType, numbers(chosen), List.of()), mediaType);

    assertThat(names(excerpt)).isEqualTo(names(chosen));
  }

  @Test
  void theDigestsAreThoseOfTheCatalogue() throws Exception {
    List<SourceRecord> records =
        MarcFiles.records(MarcFiles.resource("cnmarc_interlib_18_utf8.iso"), Serialization.ISO2709);

    List<String> lines = kept(list(resource("cnmarc_interlib_18_utf8.iso"), ISO));

    assertThat(names(lines)).isEqualTo(records.stream().map(ManifestProgramTest::line).toList());
  }

  private static String line(SourceRecord record) {
    return record.controlNumber() + "\t" + Digest.of(record.original()).value().substring(0, 16);
  }

  /** Without what has no control number, which is in the real files too. */
  private static List<String> kept(List<String> lines) {
    return lines.stream()
        .filter(line -> line.matches(".+\t[0-9a-f]{16}\t\\d+"))
        .collect(Collectors.toList());
  }

  @Test
  void aPackedFileIsTheSame() throws Exception {
    Path file = resource("cnmarc_interlib_18_utf8.iso");
    Path packed = folder.resolve("packed");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file, out);
    }

    assertThat(list(packed, ISO)).isEqualTo(list(file, ISO));
  }

  @ParameterizedTest
  @CsvSource({ISO, XML, JSON})
  void whatIsGivenUpIsReadAsDeleted(String mediaType) throws Exception {
    Path nothing = Files.createFile(folder.resolve("nothing"));
    List<String> numbers = List.of("n1", "a\"b\\c", "<&>", "号 1");

    List<String> lines = list(excerpt(nothing, mediaType, List.of(), numbers), mediaType);

    assertThat(lines)
        .containsExactly(
            "n1\tdeleted\t1", "a\"b\\c\tdeleted\t2", "<&>\tdeleted\t3", "号 1\tdeleted\t4");
  }

  @Test
  void xmlInAnotherEncodingKeepsIt() throws Exception {
    String record =
        "<record xmlns=\"http://www.loc.gov/MARC21/slim\"><leader>00000nam a2200000   4500</leader>"
            + "<controlfield tag=\"001\">%s</controlfield><datafield tag=\"245\" ind1=\" \" ind2=\" \">"
            + "<subfield code=\"a\">红楼梦研究资料汇编</subfield></datafield></record>";
    String xml =
        "<?xml version=\"1.0\" encoding=\"GB18030\"?><collection>%s%s</collection>"
            .formatted(record.formatted("n1"), record.formatted("n2"));
    Path file = Files.write(folder.resolve("gb.xml"), xml.getBytes(Charset.forName("GB18030")));
    List<String> whole = list(file, XML);

    List<String> second = list(excerpt(file, XML, List.of("2"), List.of("n9")), XML);

    assertThat(names(second).getFirst()).isEqualTo(names(whole).get(1));
    assertThat(second.getLast()).isEqualTo("n9\tdeleted\t2");
  }

  @Test
  void namespacesOfTheWrapperComeAlong() throws Exception {
    String xml =
        """
        <m:collection xmlns:m="http://www.loc.gov/MARC21/slim">
        <m:record><m:leader>00000nam a2200000   4500</m:leader>
        <m:controlfield tag="001">n1</m:controlfield><m:datafield tag="245" ind1=" " ind2=" ">
        <m:subfield code="a">Pride</m:subfield></m:datafield></m:record></m:collection>
        """;
    Path file = Files.writeString(folder.resolve("prefixed.xml"), xml);

    List<String> again = list(excerpt(file, XML, List.of("1"), List.of()), XML);

    assertThat(again).isEqualTo(list(file, XML)).hasSize(1);
  }

  @Test
  void whatCannotBeKeptIsSaidWithItsNumberAsFarAsItCanBeTold() throws Exception {
    byte[] whole = Files.readAllBytes(resource("cnmarc_interlib_18_utf8.iso"));
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, 3000));

    assertThat(list(cut, ISO).getLast()).isEqualTo("\tcut-off\t4");
  }

  @Test
  void theSenderMaySayHowAFileIsRead() throws Exception {
    Path file = resource("cnmarc_interlib_18_gbk.iso");
    Path out = folder.resolve("said");
    program().run("list", file.toString(), ISO, "unimarc", "gb18030", out.toString());

    assertThat(Files.readAllLines(out)).isNotEqualTo(list(file, ISO)).hasSize(18);
  }

  private Path resource(String name) throws IOException {
    Path file = folder.resolve(name);
    try (var in = MarcFiles.resource(name);
        var out = new ByteArrayOutputStream()) {
      in.transferTo(out);
      return Files.write(file, out.toByteArray());
    }
  }

  private List<String> list(Path file, String mediaType) throws IOException {
    Path out = folder.resolve("manifest");
    program().run("list", file.toString(), mediaType, "-", "-", out.toString());
    return Files.readAllLines(out, UTF_8);
  }

  private Path excerpt(Path file, String mediaType, List<String> numbers, List<String> givenUp)
      throws IOException {
    Path out = folder.resolve("excerpt");
    Path chosen = Files.write(folder.resolve("numbers"), numbers);
    Path gone = Files.write(folder.resolve("gone"), givenUp);
    program()
        .run(
            "excerpt",
            file.toString(),
            mediaType,
            "-",
            "-",
            out.toString(),
            chosen.toString(),
            gone.toString());
    return out;
  }

  private static ManifestProgram program() {
    return new ManifestProgram(MarcFiles.reader(), MarcFiles.writer());
  }

  private static long number(String line) {
    return Long.parseLong(line.substring(line.lastIndexOf('\t') + 1));
  }

  private static List<String> numbers(List<String> lines) {
    return lines.stream().map(line -> "" + number(line)).toList();
  }

  /** Control numbers and digests. */
  private static List<String> names(List<String> lines) {
    return lines.stream().map(line -> line.substring(0, line.lastIndexOf('\t'))).toList();
  }
}

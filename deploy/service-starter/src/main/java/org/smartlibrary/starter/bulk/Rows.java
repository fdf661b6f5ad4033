package org.smartlibrary.starter.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.smartlibrary.starter.form.Reading;
import org.smartlibrary.starter.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A file of things to write, read one at a time: memory does not grow with the file. */
public interface Rows<T> {

  /** How the media type of comma-separated values is written where a controller names it. */
  String CSV = "text/csv";

  /** How many characters one of them may have. */
  int LONGEST = 16_384;

  /** Said of a line that is in another encoding. */
  String NOT_UTF_8 =
      "is not UTF-8: a file in GB18030 or GBK has to be saved as UTF-8 before it is sent";

  Optional<Row<T>> next() throws IOException;

  /**
   * One of them, and the line of the file that it begins on.
   *
   * @param line from 1
   */
  record Row<T>(long line, Reading<T> reading) {}

  /**
   * The rows of a body, which is NDJSON, or CSV with a header.
   *
   * @throws org.smartlibrary.starter.problem.ProblemException when the file says that it is not in
   *     UTF-8, or when the header of a CSV file names other columns than there are
   */
  static <F, T> Rows<T> of(MediaType type, InputStream body, RowForm<F, T> form, JsonMapper json)
      throws IOException {
    var charset = Optional.ofNullable(type.getCharset()).orElse(StandardCharsets.UTF_8);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      throw Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
          .because(
              "The file says that it is in %s; it is read in UTF-8 only.".formatted(charset.name()))
          .exception();
    }
    var reader = new BufferedReader(new InputStreamReader(body, charset));
    return type.isCompatibleWith(MediaType.parseMediaType(CSV))
        ? new CsvRows<>(reader, form.columns())
        : new NdjsonRows<>(reader, form, json);
  }

  /** Where a text in another encoding was read as UTF-8, it has the replacement character. */
  static boolean isUtf8(String text) {
    return text.indexOf('\uFFFD') < 0;
  }
}

package org.smartlibrary.federation.union;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a record.
 *
 * @param title as one line: 红楼梦 : 脂砚斋评本. 上
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RecordBrief(
    String id,
    String title,
    @Nullable String responsibility,
    List<Name> contributors,
    @Nullable String edition,
    UnionRecord.@Nullable Publication publication,
    List<Numbering> identifiers,
    @Nullable String level,
    @Nullable String form,
    List<String> languages) {

  private static final int MOST = 8;

  /** A contributor in a list. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Name(
      String name, List<String> roles, @Nullable String roleText, @Nullable String dynasty) {}

  /** An identifier in a list. */
  public record Numbering(String type, String value) {}

  public static RecordBrief of(UnionEntry entry) {
    UnionRecord record = entry.record();
    return new RecordBrief(
        entry.id(),
        record.mainTitle().map(RecordBrief::line).orElse(""),
        record.mainTitle().map(UnionRecord.Title::responsibility).orElse(null),
        names(record),
        record.edition() == null ? null : record.edition().statement(),
        record.publication(),
        numbers(record),
        record.level(),
        record.form(),
        record.languages());
  }

  private static String line(UnionRecord.Title title) {
    StringBuilder line = new StringBuilder(title.value());
    append(line, " : ", title.remainder());
    append(line, ". ", title.partNumber());
    append(line, ", ", title.partName());
    return line.toString();
  }

  private static void append(StringBuilder line, String mark, @Nullable String part) {
    if (part != null) {
      line.append(mark).append(part);
    }
  }

  private static List<Name> names(UnionRecord record) {
    return record.contributors().stream()
        .filter(who -> !who.linked())
        .limit(MOST)
        .map(who -> new Name(who.name(), who.roles(), who.roleText(), who.dynasty()))
        .toList();
  }

  private static List<Numbering> numbers(UnionRecord record) {
    return record.identifiers().stream()
        .filter(number -> number.status() == null || number.status().equals("VALID"))
        .limit(MOST)
        .map(number -> new Numbering(number.type(), number.value()))
        .toList();
  }
}

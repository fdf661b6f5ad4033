package org.smartlibrary.loan.patron.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderGroup;

/** A reader as somebody wrote it down, unchecked. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReaderForm(
    @Schema(description = "In a file; in an address the one there counts.") @Nullable String id,
    @Schema(example = "6109220001234") @Nullable String card,
    @Schema(description = "The subject of the reader's own tokens.") @Nullable String login,
    @Nullable String name,
    @Schema(example = "CN-610922") @Nullable String home,
    @Schema(implementation = ReaderGroup.class) @Nullable String group,
    @Schema(description = "The last day of the card; absent for one without end.")
        @Nullable String validThrough,
    @Schema(description = "The reader who answers for a minor.") @Nullable String guardian,
    @Schema(description = "Absent: as it is; for a new reader, no.") @Nullable Boolean keepsHistory,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String birthDate,
    @Schema(description = "4 to 32 visible characters, kept as a slow hash. Absent: as it is.")
        @Nullable String pin) {

  /** The names of a file's columns, in the order of the components. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "card",
          "login",
          "name",
          "home",
          "group",
          "valid_through",
          "guardian",
          "keeps_history",
          "phone",
          "email",
          "birth_date",
          "pin");

  ReaderForm forReader(String other) {
    return new ReaderForm(
        other,
        card,
        login,
        name,
        home,
        group,
        validThrough,
        guardian,
        keepsHistory,
        phone,
        email,
        birthDate,
        pin);
  }

  @Override
  public String toString() {
    return "ReaderForm[…]";
  }
}

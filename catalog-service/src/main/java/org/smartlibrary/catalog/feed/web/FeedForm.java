package org.smartlibrary.catalog.feed.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A feed as a library describes it. */
record FeedForm(
    @Schema(
            description = "where the server speaks OAI-PMH 2.0",
            example = "https://opac.example.org/oai")
        @Nullable String baseUrl,
    @Schema(description = "a MARC format that the server offers", example = "marcxml")
        @Nullable String metadataPrefix,
    @Schema(description = "only the records of this set") @Nullable String set,
    @Schema(
            description =
                "from the beginning of one harvest to that of the next, an ISO-8601 duration",
            example = "PT6H")
        @Nullable String schedule,
    @Schema(
            description =
                "sent with each request and never shown again; left out, those that are known stay, and so does one whose value is null",
            accessMode = Schema.AccessMode.WRITE_ONLY)
        @Nullable Map<String, @Nullable String> headers,
    @Schema(description = "whether the schedule is followed; true when not said")
        @Nullable Boolean enabled) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "feed of " + baseUrl;
  }
}

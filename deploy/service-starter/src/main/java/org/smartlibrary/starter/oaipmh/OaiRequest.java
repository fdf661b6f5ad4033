package org.smartlibrary.starter.oaipmh;

import java.util.Optional;

/** A request that was understood. */
sealed interface OaiRequest {

  record Identify() implements OaiRequest {}

  record ListMetadataFormats(Optional<String> identifier) implements OaiRequest {}

  record ListSets(Optional<String> token) implements OaiRequest {}

  record GetRecord(String identifier, String prefix) implements OaiRequest {}

  record Harvest(Listed listed, String prefix, Optional<String> set, OaiDates dates)
      implements OaiRequest {}

  record Resume(Listed listed, String token) implements OaiRequest {}

  /** What a list is of. */
  enum Listed {
    IDENTIFIERS("ListIdentifiers"),
    RECORDS("ListRecords");

    final String verb;

    Listed(String verb) {
      this.verb = verb;
    }
  }
}

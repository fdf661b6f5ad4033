package org.smartlibrary.starter.oaipmh;

/**
 * How much one answer holds at most.
 *
 * @param records of ListRecords
 * @param identifiers of ListIdentifiers
 * @param sets of ListSets
 */
record OaiPages(int records, int identifiers, int sets) {

  static final OaiPages USUAL = new OaiPages(500, 2000, 500);

  int of(OaiRequest.Listed listed) {
    return switch (listed) {
      case RECORDS -> records;
      case IDENTIFIERS -> identifiers;
    };
  }
}

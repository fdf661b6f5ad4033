package org.smartlibrary.starter.oaipmh;

/** Why a request is not answered (section 3.6). */
record OaiError(Code code, String message) {

  /** The protocol's own words. */
  enum Code {
    badVerb,
    badArgument,
    badResumptionToken,
    cannotDisseminateFormat,
    idDoesNotExist,
    noRecordsMatch,
    noSetHierarchy
  }

  static OaiError badArgument(String message) {
    return new OaiError(Code.badArgument, message);
  }

  static OaiError badToken() {
    return new OaiError(
        Code.badResumptionToken, "The token is none that was given out here for this verb");
  }

  static OaiError noFormat(String prefix) {
    return new OaiError(
        Code.cannotDisseminateFormat, "Nothing is offered in the format «" + prefix + "»");
  }

  static OaiError noRecords() {
    return new OaiError(Code.noRecordsMatch, "Nothing matches");
  }

  /** Whether the request is repeated without its arguments, which are not to be trusted. */
  boolean hidesArguments() {
    return code == Code.badVerb || code == Code.badArgument;
  }
}

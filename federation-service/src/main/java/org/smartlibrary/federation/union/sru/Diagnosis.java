package org.smartlibrary.federation.union.sru;

import org.jspecify.annotations.Nullable;

/** What the standard's list of diagnostics (info:srw/diagnostic/1) has a number for. */
enum Diagnosis {
  UNSUPPORTED_OPERATION(4, "Unsupported operation"),
  UNSUPPORTED_VERSION(5, "Unsupported version"),
  UNSUPPORTED_PARAMETER_VALUE(6, "Unsupported parameter value"),
  MANDATORY_PARAMETER_MISSING(7, "Mandatory parameter not supplied"),
  UNSUPPORTED_PARAMETER(8, "Unsupported parameter"),
  QUERY_SYNTAX(10, "Query syntax error"),
  TOO_LONG(12, "Too many characters in query"),
  PARENTHESES(13, "Invalid or unsupported use of parentheses"),
  QUOTES(14, "Invalid or unsupported use of quotes"),
  UNSUPPORTED_CONTEXT_SET(15, "Unsupported context set"),
  UNSUPPORTED_INDEX(16, "Unsupported index"),
  UNSUPPORTED_RELATION(19, "Unsupported relation"),
  UNSUPPORTED_RELATION_MODIFIER(20, "Unsupported relation modifier"),
  RELATION_AND_INDEX(22, "Unsupported combination of relation and index"),
  EMPTY_TERM(27, "Empty term unsupported"),
  MASKING_UNSUPPORTED(28, "Masking character not supported"),
  MASKED_WORD_TOO_SHORT(29, "Masked words too short"),
  TOO_MANY_MASKS(30, "Too many masking characters in term"),
  ANCHORING_UNSUPPORTED(31, "Anchoring character not supported"),
  ANCHOR_POSITION(32, "Anchoring character in unsupported position"),
  MASKING_AND_ADJACENCY(
      33, "Combination of proximity/adjacency and masking characters not supported"),
  TERM_FORMAT(36, "Term in invalid format for index or relation"),
  UNSUPPORTED_BOOLEAN(37, "Unsupported boolean operator"),
  TOO_MANY_BOOLEANS(38, "Too many boolean operators in query"),
  PROXIMITY(39, "Proximity not supported"),
  UNSUPPORTED_BOOLEAN_MODIFIER(46, "Unsupported boolean modifier"),
  MASK_POSITION(49, "Masking character in unsupported position"),
  RESULT_SETS(50, "Result sets not supported"),
  POSITION_OUT_OF_RANGE(61, "First record position out of range"),
  UNKNOWN_SCHEMA(66, "Unknown schema for retrieval"),
  RECORD_TOO_LARGE(70, "Record too large to send"),
  UNSUPPORTED_PACKING(71, "Unsupported record packing"),
  XPATH(72, "XPath retrieval unsupported"),
  UNSUPPORTED_SORT(80, "Sort not supported"),
  TOO_MANY_SORT_KEYS(84, "Too many sort keys to sort"),
  UNSUPPORTED_SORT_PATH(88, "Unsupported path for sort"),
  UNSUPPORTED_DIRECTION(90, "Unsupported direction"),
  UNSUPPORTED_CASE(91, "Unsupported case"),
  MISSING_VALUE_ACTION(92, "Unsupported missing value action"),
  RESPONSE_POSITION(120, "Response position out of range");

  private final int number;
  private final String message;

  Diagnosis(int number, String message) {
    this.number = number;
    this.message = message;
  }

  String uri() {
    return "info:srw/diagnostic/1/" + number;
  }

  String message() {
    return message;
  }

  /** This about the case at hand; the details are what the list asks for, or a sentence. */
  Diagnostic of(@Nullable String details) {
    return new Diagnostic(this, details);
  }

  RefusedException refused(@Nullable String details) {
    return new RefusedException(of(details));
  }
}

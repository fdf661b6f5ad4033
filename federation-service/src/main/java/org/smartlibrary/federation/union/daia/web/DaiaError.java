package org.smartlibrary.federation.union.daia.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A refusal as DAIA words it (section 4.2): an object, not a problem of RFC 9457. */
record DaiaError(String error, int code, @JsonProperty("error_description") String description) {

  static DaiaError invalid(int code, String description) {
    return new DaiaError("invalid_request", code, description);
  }
}

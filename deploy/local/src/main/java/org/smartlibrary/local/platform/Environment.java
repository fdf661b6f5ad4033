package org.smartlibrary.local.platform;

import java.util.HashMap;
import java.util.Map;

/** What a service finds in its environment: where the others are. */
record Environment(DataFolder data, Ports ports, Map<String, String> outside) {

  /** Whether one that runs elsewhere is to be used. */
  boolean isExternal(Part part) {
    return part.external().map(outside::containsKey).orElse(false);
  }

  Map<String, String> of(Part part) {
    var values = new HashMap<String, String>();
    values.put("SERVER_PORT", "" + ports.of(part));
    values.put("SERVER_ADDRESS", "127.0.0.1");
    values.put("SMARTLIBRARY_DATA", data.root().toString());
    values.put("UNION_INDEX_FOLDER", data.index().toString());
    values.putAll(addresses());
    if (part == Part.LOAN) {
      values.put("SIP2_PORT", "" + ports.sip2());
    }
    return values;
  }

  /** What the person who starts us has named stays as it is. */
  private Map<String, String> addresses() {
    var addresses = new HashMap<String, String>();
    addresses.put("KAFKA_BOOTSTRAP_SERVERS", address("", Part.KAFKA, ""));
    addresses.put("MONGODB_URI", address("mongodb://", Part.MONGODB, ""));
    addresses.put("EUREKA_URI", address("http://", Part.DISCOVERY, "/eureka/"));
    addresses.put("OIDC_ISSUER_URI", address("http://", Part.GATEWAY, ""));
    addresses.keySet().removeAll(outside.keySet());
    return addresses;
  }

  private String address(String scheme, Part part, String path) {
    return scheme + "127.0.0.1:" + ports.of(part) + path;
  }
}

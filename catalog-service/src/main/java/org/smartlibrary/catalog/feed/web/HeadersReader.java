package org.smartlibrary.catalog.feed.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.feed.SecretHeaders;
import org.smartlibrary.starter.form.Fields;

/** Reads the headers of a feed; what is wrong with one never repeats its value. */
final class HeadersReader {

  private static final int MOST = 20;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
  private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7E]{1,4096}");

  /** They are the connection's own. */
  private static final Set<String> RESERVED =
      Set.of(
          "host",
          "content-length",
          "transfer-encoding",
          "connection",
          "keep-alive",
          "accept-encoding",
          "expect",
          "te",
          "trailer",
          "upgrade",
          "proxy-authorization",
          "proxy-connection");

  private HeadersReader() {}

  static SecretHeaders read(
      @Nullable Map<String, @Nullable String> sent, SecretHeaders kept, Fields fields) {
    if (sent == null) {
      return kept;
    }
    if (sent.size() > MOST) {
      fields.wrong("/headers", "has more than %d headers".formatted(MOST));
      return kept;
    }
    Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    known.putAll(kept.values());
    Map<String, String> headers = new HashMap<>();
    sent.forEach(
        (name, value) -> {
          @Nullable String meant = value == null ? known.get(name) : value;
          if (isGood(name, meant, fields) && meant != null) {
            headers.put(name, meant);
          }
        });
    return new SecretHeaders(headers);
  }

  private static boolean isGood(String name, @Nullable String value, Fields fields) {
    String pointer = "/headers/" + name.replace("~", "~0").replace("/", "~1");
    if (!NAME.matcher(name).matches() || RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      fields.wrong(pointer, "is not a header that can be sent with a request");
      return false;
    }
    if (value == null) {
      fields.wrong(pointer, "has no value, and none is known for this server");
      return false;
    }
    if (!VALUE.matcher(value).matches()) {
      fields.wrong(pointer, "has a value that is empty, too long, or not of printable ASCII");
      return false;
    }
    return true;
  }
}

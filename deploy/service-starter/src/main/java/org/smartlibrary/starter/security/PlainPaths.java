package org.smartlibrary.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The strict firewall, with an encoded slash let through inside a path variable: once decoded, the
 * path must still be a plain one.
 */
final class PlainPaths extends StrictHttpFirewall {

  private static final Set<String> DOTS = Set.of(".", "..");
  private static final Set<String> TRICKS = Set.of("", ".", "..");

  PlainPaths() {
    setAllowUrlEncodedSlash(true);
    // The container hands an encoded slash on as it came, percent sign and all.
    setAllowUrlEncodedPercent(true);
  }

  @Override
  public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
    var firewalled = super.getFirewalledRequest(request);
    var path = request.getRequestURI().toLowerCase(Locale.ROOT);
    if (path.contains("%25") || !isPlain(path.replace("%2f", "/").replace("%2e", "."))) {
      throw new RequestRejectedException("Decoded, the path would be another one");
    }
    return firewalled;
  }

  private static boolean isPlain(String path) {
    var segments = path.substring(1).split("/", -1);
    return Arrays.stream(segments, 0, segments.length - 1).noneMatch(TRICKS::contains)
        && !DOTS.contains(segments[segments.length - 1]);
  }
}

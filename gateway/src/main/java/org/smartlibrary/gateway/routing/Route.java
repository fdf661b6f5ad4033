package org.smartlibrary.gateway.routing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.gateway.resilience.Limits;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpMethod;

/**
 * Requests that go to one service and share their limits.
 *
 * @param service the name under which its instances register
 * @param paths path patterns, such as {@code /api/libraries/{isil}/syncs}
 * @param methods all when empty
 * @param rewrite how the path reads at the service, when differently
 */
public record Route(
    String service,
    List<String> paths,
    @DefaultValue Set<HttpMethod> methods,
    @Nullable Rewrite rewrite,
    @DefaultValue Limits limits) {

  public Route {
    paths = List.copyOf(paths);
    methods = Set.copyOf(methods);
  }

  /** Another beginning of the path; what follows stays as it is, encoded slashes included. */
  public record Rewrite(String from, String to) {

    String apply(String path) {
      return path.startsWith(from) ? to + path.substring(from.length()) : path;
    }
  }
}

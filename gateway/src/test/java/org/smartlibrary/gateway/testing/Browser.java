package org.smartlibrary.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;

/** A person at a browser: keeps cookies, follows nothing by itself, fills in the sign-in form. */
public final class Browser {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  public HttpResponse<String> open(String path) {
    var address = path.startsWith("http") ? URI.create(path) : URI.create(Door.uri() + path);
    return send(HttpRequest.newBuilder(address).header("Accept", "text/html").GET());
  }

  /** Returns where the form leads. */
  public String signIn(String name, String password) {
    var form = CSRF.matcher(open("/login").body());
    if (!form.find()) {
      throw new AssertionError("The page has no form");
    }
    var fields = Map.of("username", name, "password", password, "_csrf", form.group(1));
    return location(
        send(
            Door.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Door.encoded(fields)))));
  }

  public static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

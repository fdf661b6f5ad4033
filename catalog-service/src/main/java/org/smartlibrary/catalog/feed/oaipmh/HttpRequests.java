package org.smartlibrary.catalog.feed.oaipmh;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.feed.FeedLimits;
import org.smartlibrary.starter.network.CheckedNames;

/** Single requests: limited in time and size, following nothing, remembering nothing. */
final class HttpRequests implements AutoCloseable {

  private static final String AGENT = "SmartLibraryNetwork-Harvester/1.0";

  private static final int MOST_HEADERS = 200;
  private static final int LONGEST_LINE = 16 << 10;

  private final CloseableHttpClient client;
  private final FeedLimits limits;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("time limits of harvests").factory());

  HttpRequests(FeedLimits limits, DnsResolver names, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    this.client = client(limits, names);
  }

  private static CloseableHttpClient client(FeedLimits limits, DnsResolver names) {
    var connection =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(limits.connectTimeout()))
            .setSocketTimeout(Timeout.of(limits.readTimeout()))
            .setTimeToLive(TimeValue.ofMinutes(2))
            .build();
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(names)
            .setDefaultConnectionConfig(connection)
            .setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder()
                    .http1Config(
                        Http1Config.custom()
                            .setMaxHeaderCount(MOST_HEADERS)
                            .setMaxLineLength(LONGEST_LINE)
                            .build())
                    .build())
            .setMaxConnPerRoute(2)
            .setMaxConnTotal(200)
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(Timeout.of(limits.readTimeout())).build())
        .setUserAgent(AGENT)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .evictExpiredConnections()
        .build();
  }

  Reply get(URI address, Map<String, String> headers) {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept", "text/xml, application/xml;q=0.9, */*;q=0.1");
    request.setHeader("Accept-Encoding", "gzip");
    headers.forEach(request::setHeader);
    long millis = limits.totalTimeout().toMillis();
    ScheduledFuture<?> end = timer.schedule(request::cancel, millis, TimeUnit.MILLISECONDS);
    @Nullable Reply reply = null;
    try (ClassicHttpResponse response =
        client.executeOpen(RoutingSupport.determineHost(request), request, null)) {
      reply = reply(address, response);
      if (!(reply instanceof Reply.Body)) {
        // Closing would read the rest of what is not wanted, which may have no end.
        request.cancel();
      }
      return reply;
    } catch (IOException | HttpException | IllegalStateException e) {
      if (reply != null) {
        return reply;
      }
      return request.isCancelled() ? tooSlow() : trouble(address, e);
    } finally {
      end.cancel(false);
    }
  }

  private Reply tooSlow() {
    return new Reply.Trouble(
        "The server took longer than %d seconds for one answer."
            .formatted(limits.totalTimeout().toSeconds()),
        false,
        null);
  }

  private Reply reply(URI address, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    return switch (status) {
      case 200 -> body(response);
      case 301, 302, 303, 307, 308 -> elsewhere(address, response);
      default -> refusal(status, response);
    };
  }

  @SuppressWarnings("resource") // closing the stream would read its rest
  private Reply body(ClassicHttpResponse response) throws IOException {
    @Nullable HttpEntity entity = response.getEntity();
    return entity == null
        ? new Reply.Body(new byte[0])
        : BoundedBody.read(entity.getContent(), entity.getContentEncoding(), limits.pageBytes());
  }

  private static Reply elsewhere(URI address, ClassicHttpResponse response) {
    @Nullable Header location = response.getFirstHeader("Location");
    try {
      if (location != null) {
        return new Reply.Elsewhere(address.resolve(location.getValue().strip()));
      }
    } catch (IllegalArgumentException _) {
      // An address that is none is no address.
    }
    return new Reply.Trouble("The server sends on, and does not say where.", true, null);
  }

  /** What is wrong with the server may pass; what is wrong with the request does not. */
  private Reply refusal(int status, ClassicHttpResponse response) {
    boolean passes = status >= 500 || status == 429 || status == 408;
    @Nullable Header after = response.getFirstHeader("Retry-After");
    return new Reply.Trouble(
        "The server answers %d %s.".formatted(status, plain(response.getReasonPhrase())),
        !passes,
        after == null ? null : RetryAfter.of(after.getValue(), clock.instant()).orElse(null));
  }

  private static String plain(@Nullable String phrase) {
    return phrase == null ? "" : phrase.replaceAll("[^\\p{Print}]", " ").strip();
  }

  private static Reply trouble(URI address, Exception e) {
    return switch (e) {
      case CheckedNames.ForbiddenAddress refused ->
          new Reply.Trouble(String.valueOf(refused.getMessage()), true, null);
      case UnknownHostException _ ->
          new Reply.Trouble("The host %s is not known.".formatted(address.getHost()), false, null);
      default ->
          new Reply.Trouble(
              "The server cannot be reached, or broke off (%s)."
                  .formatted(
                      e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
              false,
              null);
    };
  }

  @Override
  public void close() throws IOException {
    timer.shutdownNow();
    client.close();
  }
}

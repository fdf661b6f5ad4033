package org.smartlibrary.loan.interlending.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.Agency;
import org.smartlibrary.loan.interlending.Correspondence;
import org.smartlibrary.loan.interlending.InterlendingSettings;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.Notice;
import org.smartlibrary.loan.interlending.iso18626.Conversation;
import org.smartlibrary.starter.network.CheckedNames;
import org.smartlibrary.starter.network.NetworkRules;

/**
 * One message at a time: limited in time and size, to public addresses and allowed networks only,
 * following nothing.
 */
final class HttpCorrespondence implements Correspondence, AutoCloseable {

  /** Carries the secret by which agencies know each other. */
  static final String SECRET = "X-Agency-Secret";

  private static final int LONGEST_ANSWER = 256 << 10;

  private final Conversation conversation;
  private final NetworkRules rules;
  private final CloseableHttpClient client;
  private final long longestMillis;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("time limits of messages").factory());

  HttpCorrespondence(Conversation conversation, InterlendingSettings settings) {
    this.conversation = conversation;
    this.rules = new NetworkRules(settings.allowedNetworks());
    this.client = client(settings, new CheckedNames(rules));
    this.longestMillis = settings.answerTimeout().toMillis();
  }

  private static CloseableHttpClient client(InterlendingSettings settings, CheckedNames names) {
    var connection =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(settings.connectTimeout()))
            .setSocketTimeout(Timeout.of(settings.answerTimeout()))
            .build();
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(names)
            .setDefaultConnectionConfig(connection)
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(Timeout.of(settings.answerTimeout())).build())
        .setUserAgent("SmartLibraryNetwork-Interlending/1.0")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  @Override
  public Outcome send(Agency to, InterlibraryRequest about, Notice notice) {
    URI endpoint = to.endpoint();
    if (endpoint == null) {
      return new Outcome.Rejected("the agency has no address");
    }
    return rules
        .objection(endpoint)
        .<Outcome>map(Outcome.Rejected::new)
        .orElseGet(() -> post(endpoint, to.ourSecret(), about, notice));
  }

  private Outcome post(
      URI endpoint, @Nullable String secret, InterlibraryRequest about, Notice notice) {
    HttpPost request = new HttpPost(endpoint);
    request.setEntity(
        new ByteArrayEntity(
            conversation.letter(about, notice), ContentType.create("application/xml", "UTF-8")));
    request.setHeader("Accept", "application/xml, text/xml");
    if (secret != null) {
      request.setHeader(SECRET, secret);
    }
    ScheduledFuture<?> end = timer.schedule(request::cancel, longestMillis, TimeUnit.MILLISECONDS);
    @Nullable Outcome outcome = null;
    try (ClassicHttpResponse response =
        client.executeOpen(RoutingSupport.determineHost(request), request, null)) {
      outcome = outcome(response, about, notice);
      // Closing would read the rest of what is not wanted, which may have no end.
      request.cancel();
      return outcome;
    } catch (CheckedNames.ForbiddenAddress e) {
      return new Outcome.Rejected(String.valueOf(e.getMessage()));
    } catch (IOException | HttpException | IllegalStateException e) {
      if (outcome != null) {
        return outcome;
      }
      return new Outcome.Failed("not reached (%s)".formatted(e.getClass().getSimpleName()));
    } finally {
      end.cancel(false);
    }
  }

  /** What is wrong with the agency may pass; what is wrong with the message does not. */
  private Outcome outcome(ClassicHttpResponse response, InterlibraryRequest about, Notice notice)
      throws IOException {
    int status = response.getCode();
    if (status != 200) {
      String why = "HTTP " + status;
      boolean passes = status >= 500 || status == 408 || status == 429;
      return passes ? new Outcome.Failed(why) : new Outcome.Rejected(why);
    }
    @Nullable HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new Outcome.Failed("an empty answer");
    }
    InputStream content = entity.getContent();
    byte[] answer = content.readNBytes(LONGEST_ANSWER + 1);
    return answer.length > LONGEST_ANSWER
        ? new Outcome.Failed("the answer is too long")
        : conversation.outcome(about, notice, answer);
  }

  @Override
  public void close() throws IOException {
    timer.shutdownNow();
    client.close();
  }
}

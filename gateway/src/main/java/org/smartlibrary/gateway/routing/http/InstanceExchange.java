package org.smartlibrary.gateway.routing.http;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.HttpHost;
import org.smartlibrary.gateway.resilience.UpstreamException;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One blocking exchange on the caller's virtual thread. Bodies pass through a buffer of a few
 * kilobytes in both directions; a connection whose answer was not read to its end is closed and not
 * drained, for an event stream has no end.
 */
class InstanceExchange implements ProxyExchange {

  private static final RequestConfig AT_ONCE = RequestConfig.DEFAULT;
  private static final RequestConfig AFTER_ASKING =
      RequestConfig.custom().setExpectContinueEnabled(true).build();

  private final HttpClient client;
  private final GatewayMvcProperties settings;

  InstanceExchange(HttpClient client, GatewayMvcProperties settings) {
    this.client = client;
    this.settings = settings;
  }

  @Override
  public ServerResponse exchange(Request request) {
    var url = Objects.requireNonNull(request.getUri());
    var body = PassingBody.of(request.getServerRequest());
    try {
      var message = message(request, url, body);
      var answer = client.executeOpen(hostOf(url), message, null);
      var relayed = new RelayedAnswer(answer, message::abort, settings.getStreamingMediaTypes());
      request.getResponseConsumers().forEach(consumer -> consumer.accept(relayed, relayed));
      return relayed;
    } catch (HttpHostConnectException | ConnectTimeoutException e) {
      throw new UpstreamException.Unreachable(url.getAuthority(), e);
    } catch (IOException e) {
      body.throwIfCallersFault();
      throw new UpstreamException.NoAnswer(url.getAuthority(), e);
    }
  }

  private static HttpHost hostOf(URI url) {
    return new HttpHost(url.getScheme(), url.getHost(), url.getPort());
  }

  private static HttpUriRequestBase message(Request request, URI url, PassingBody body) {
    var message = new HttpUriRequestBase(request.getMethod().name(), url);
    request
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> message.addHeader(name, value)));
    if (body.isPresent()) {
      body.whenBroken(message::abort);
      message.setConfig(body.isSmall() ? AT_ONCE : AFTER_ASKING);
      message.setEntity(body);
    }
    return message;
  }
}

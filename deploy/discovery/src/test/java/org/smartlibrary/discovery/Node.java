package org.smartlibrary.discovery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A registry node of its own, spoken to as a service would. */
final class Node implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ConfigurableApplicationContext context;
  private final int port;

  private Node(ConfigurableApplicationContext context, int port) {
    this.context = context;
    this.port = port;
  }

  static Node start(int port, String... arguments) {
    var all = Stream.concat(Stream.of("--server.port=" + port), Stream.of(arguments));
    var context =
        new SpringApplicationBuilder(DiscoveryApplication.class).run(all.toArray(String[]::new));
    return new Node(context, port);
  }

  /** Registers an instance whose lease lasts this many seconds. */
  int register(String service, String instance, int leaseSeconds)
      throws IOException, InterruptedException {
    var body =
        """
        {"instance": {"instanceId": "%2$s", "hostName": "127.0.0.1", "app": "%1$s", "vipAddress": "%1$s",
          "ipAddr": "127.0.0.1", "status": "UP", "port": {"$": 8101, "@enabled": "true"},
          "leaseInfo": {"renewalIntervalInSecs": 1, "durationInSecs": %3$d},
          "dataCenterInfo": {"@class": "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo", "name": "MyOwn"}}}
        """
            .formatted(service, instance, leaseSeconds);
    var request = request("/eureka/apps/" + service).POST(BodyPublishers.ofString(body));
    return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/plain");
  }

  @Override
  public void close() {
    context.close();
  }
}

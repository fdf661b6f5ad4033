package org.smartlibrary.catalog.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A server that speaks OAI-PMH well until it is told to misbehave. */
public final class OaiServer implements AutoCloseable {

  private final Map<String, Entry> entries = new TreeMap<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer http;
  private int pageSize = 2;
  private boolean days;
  private volatile boolean down;
  private String now = "2026-11-01T12:00:00Z";
  private String formats =
      format("marcxml", "http://www.loc.gov/MARC21/slim")
          + format("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/");

  private record Entry(String datestamp, @Nullable String metadata) {}

  /** What the server does instead of giving its answer. */
  public interface Fault {

    void serve(HttpExchange exchange, String answer) throws IOException;
  }

  public OaiServer() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    http.setExecutor(threads);
    http.createContext("/oai", this::serve);
    http.start();
  }

  public URI baseUrl() {
    return URI.create("http://127.0.0.1:%d/oai".formatted(http.getAddress().getPort()));
  }

  public OaiServer pageSize(int size) {
    pageSize = size;
    return this;
  }

  public OaiServer withDays() {
    days = true;
    return this;
  }

  public OaiServer offering(String prefix, String namespace) {
    formats = format(prefix, namespace);
    return this;
  }

  /** The time that its answers show from now on. */
  public OaiServer at(String time) {
    now = time;
    return this;
  }

  public OaiServer put(String number, String title) {
    return putMetadata("oai:x:" + number, marc(number, title));
  }

  public OaiServer putMetadata(String identifier, String metadata) {
    entries.put(identifier, new Entry(now, metadata));
    return this;
  }

  public OaiServer deleted(String number) {
    entries.put("oai:x:" + number, new Entry(now, null));
    return this;
  }

  /** The next list requests are served so, one after another. */
  public OaiServer then(Fault... next) {
    faults.addAll(List.of(next));
    return this;
  }

  /** Every request fails from now on. */
  public void goDown() {
    down = true;
  }

  /** The queries of all requests for lists. */
  public List<String> listRequests() {
    return requests.stream().filter(query -> query.contains("verb=ListRecords")).toList();
  }

  public List<String> requests() {
    return List.copyOf(requests);
  }

  public List<Map<String, List<String>>> headers() {
    return List.copyOf(headers);
  }

  public static String marc(String number, String title) {
    return """
        <record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000   4500</leader>\
        <controlfield tag="001">%s</controlfield>\
        <datafield tag="245" ind1="0" ind2="0"><subfield code="a">%s</subfield></datafield></record>"""
        .formatted(number, title);
  }

  private static String format(String prefix, String namespace) {
    return "<metadataFormat><metadataPrefix>%s</metadataPrefix><schema>x</schema><metadataNamespace>%s</metadataNamespace></metadataFormat>"
        .formatted(prefix, namespace);
  }

  private void serve(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    requests.add(query);
    headers.add(Map.copyOf(exchange.getRequestHeaders()));
    Map<String, String> arguments = arguments(query);
    String verb = arguments.getOrDefault("verb", "");
    Fault fault = verb.equals("ListRecords") ? faults.poll() : null;
    String answer = answer(verb, arguments);
    if (down) {
      Faults.status(500).serve(exchange, answer);
    } else if (fault == null) {
      Faults.normal(exchange, answer);
    } else {
      fault.serve(exchange, answer);
    }
  }

  private String answer(String verb, Map<String, String> arguments) {
    String content =
        switch (verb) {
          case "Identify" ->
              "<Identify><repositoryName>x</repositoryName><earliestDatestamp>2001-01-01</earliestDatestamp><deletedRecord>persistent</deletedRecord><granularity>%s</granularity></Identify>"
                  .formatted(days ? "YYYY-MM-DD" : "YYYY-MM-DDThh:mm:ssZ");
          case "ListMetadataFormats" ->
              "<ListMetadataFormats>" + formats + "</ListMetadataFormats>";
          default -> list(arguments);
        };
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
        <responseDate>%s</responseDate><request verb="x">http://x</request>
        %s
        </OAI-PMH>
        """
        .formatted(now, content);
  }

  private String list(Map<String, String> arguments) {
    String token = arguments.getOrDefault("resumptionToken", "0;" + arguments.get("from"));
    String[] parts = token.split(";", 2);
    int start = Integer.parseInt(parts[0]);
    List<Map.Entry<String, Entry>> all =
        entries.entrySet().stream()
            .filter(
                each ->
                    parts[1].equals("null") || each.getValue().datestamp().compareTo(parts[1]) >= 0)
            .toList();
    if (all.isEmpty()) {
      return "<error code=\"noRecordsMatch\">nothing &amp; none</error>";
    }
    int end = Math.min(all.size(), start + pageSize);
    String page =
        all.subList(start, end).stream()
            .map(each -> entry(each.getKey(), each.getValue()))
            .collect(Collectors.joining("\n"));
    String next =
        end == all.size()
            ? start == 0 ? "" : "<resumptionToken/>"
            : "<resumptionToken cursor=\"%d\">%d;%s</resumptionToken>"
                .formatted(start, end, parts[1]);
    return "<ListRecords>%s%s</ListRecords>".formatted(page, next);
  }

  private static String entry(String identifier, Entry entry) {
    String status = entry.metadata() == null ? " status=\"deleted\"" : "";
    String metadata =
        entry.metadata() == null ? "" : "<metadata>" + entry.metadata() + "</metadata>";
    return "<record><header%s><identifier>%s</identifier><datestamp>%s</datestamp></header>%s</record>"
        .formatted(status, identifier, entry.datestamp(), metadata);
  }

  private static Map<String, String> arguments(String query) {
    Map<String, String> arguments = new HashMap<>();
    for (String pair : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      arguments.put(parts[0], parts.length == 2 ? URLDecoder.decode(parts[1], UTF_8) : "");
    }
    return arguments;
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}

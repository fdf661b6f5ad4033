package org.smartlibrary.catalog.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** The ways in which servers misbehave. */
final class Faults {

  private Faults() {}

  static void normal(HttpExchange exchange, String answer) throws IOException {
    send(exchange, 200, answer.getBytes(UTF_8));
  }

  /** Another answer. */
  static OaiServer.Fault answering(UnaryOperator<String> change) {
    return (exchange, answer) -> normal(exchange, change.apply(answer));
  }

  static OaiServer.Fault error(String code) {
    return answering(
        answer ->
            answer
                .substring(0, answer.indexOf("</request>") + 10)
                .concat("<error code=\"%s\">as it is</error></OAI-PMH>".formatted(code)));
  }

  static OaiServer.Fault status(int status, String... headers) {
    return (exchange, _) -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      send(exchange, status, new byte[0]);
    };
  }

  static OaiServer.Fault zipped() {
    return (exchange, answer) -> {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
        zip.write(answer.getBytes(UTF_8));
      }
      send(exchange, 200, zipped.toByteArray());
    };
  }

  /** The line breaks in the middle of the body. */
  static OaiServer.Fault breaking() {
    return (exchange, answer) -> {
      byte[] bytes = answer.getBytes(UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      OutputStream body = exchange.getResponseBody();
      body.write(bytes, 0, bytes.length / 2);
      body.flush();
      exchange.close();
    };
  }

  /** A body that has no end. */
  static OaiServer.Fault endless() {
    return (exchange, _) -> {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream body = exchange.getResponseBody()) {
        byte[] blanks = " ".repeat(8192).getBytes(UTF_8);
        while (true) {
          body.write(blanks);
        }
      }
    };
  }

  /** A byte now and then, so that no single silence is long. */
  static OaiServer.Fault dripping(CountDownLatch end) {
    return (exchange, answer) -> {
      byte[] bytes = answer.getBytes(UTF_8);
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream body = exchange.getResponseBody()) {
        for (byte each : bytes) {
          body.write(each);
          body.flush();
          if (waited(end, 50)) {
            return;
          }
        }
      }
    };
  }

  static OaiServer.Fault silent(CountDownLatch end) {
    return (exchange, _) -> {
      waited(end, 20_000);
      exchange.close();
    };
  }

  private static boolean waited(CountDownLatch end, long millis) {
    try {
      return end.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}

package org.smartlibrary.local.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends a file over a line that may break: tells that it comes, sends it, and goes on where the
 * platform says that it is safe (draft-ietf-httpbis-resumable-upload).
 */
final class ResumableUpload {

  private static final String OFFSET = "Upload-Offset";
  private static final String COMPLETE = "Upload-Complete";

  private final Gateway gateway;
  private final Tokens tokens;
  private final String isil;
  private final MarcFile file;
  private final UploadListener listener;
  private final Patience patience = new Patience();

  ResumableUpload(
      Gateway gateway, Tokens tokens, String isil, MarcFile file, UploadListener listener) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.isil = isil;
    this.file = file;
    this.listener = listener;
  }

  /** Returns the sync's path when all of the file is there. */
  String send(String query) throws IOException, InterruptedException, Refused {
    String path = begin(query);
    Optional<Long> offset = Optional.of(0L);
    while (offset.isPresent()) {
      offset = sendFrom(path, offset.get());
    }
    return path;
  }

  private String begin(String query) throws IOException, InterruptedException, Refused {
    var request =
        request("/api/libraries/" + isil + "/syncs?" + query)
            .header("Content-Type", file.mediaType())
            .header(COMPLETE, "?0")
            .POST(BodyPublishers.noBody());
    if (file.gzip()) {
      request.header("Content-Encoding", "gzip");
    }
    return gateway
        .send(request.build())
        .headers()
        .firstValue("Location")
        .map(place -> URI.create(place).getRawPath())
        .orElseThrow(() -> new IOException("The sync was taken, but its place was not told"));
  }

  /** From where it has to go on; empty when all of it is there. */
  private Optional<Long> sendFrom(String path, long offset)
      throws IOException, InterruptedException, Refused {
    try {
      var request =
          request(path)
              .header("Content-Type", "application/partial-upload")
              .header(OFFSET, "" + offset)
              .header(COMPLETE, "?1")
              .method("PATCH", rest(offset))
              .build();
      var response = gateway.exchange(request);
      if (response.statusCode() < 400) {
        return Optional.empty();
      }
      if (!mayHelp(response)) {
        throw gateway.refusal(response);
      }
      return after(path, gateway.refusal(response));
    } catch (IOException broken) {
      return after(path, broken);
    }
  }

  /** Another place, a line that broke on the way, and what is away or full for a while. */
  private static boolean mayHelp(HttpResponse<String> response) {
    return switch (response.statusCode()) {
      case 408, 409, 429, 500, 502, 503, 504, 507 -> true;
      case 400 -> response.body().contains("/problems/broken-upload");
      default -> false;
    };
  }

  private Optional<Long> after(String path, Exception failure)
      throws IOException, InterruptedException, Refused {
    while (!patience.isOver()) {
      Duration pause = patience.next();
      listener.broken(sentence(failure), patience.best(), pause);
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      var head = head(path);
      if (head.isPresent()) {
        return head.get().isComplete() ? Optional.empty() : Optional.of(reached(head.get()));
      }
    }
    if (failure instanceof Refused refused) {
      throw refused;
    }
    throw new IOException(sentence(failure), failure);
  }

  private long reached(Place place) {
    patience.reached(place.offset());
    return place.offset();
  }

  /** Empty when nobody answers. */
  private Optional<Place> head(String path) throws InterruptedException {
    try {
      var request =
          request(path)
              .timeout(Duration.ofSeconds(30))
              .method("HEAD", BodyPublishers.noBody())
              .build();
      var headers = gateway.exchange(request).headers();
      return headers.firstValue(OFFSET).isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Place(
                  headers.firstValueAsLong(OFFSET).orElse(0),
                  headers.firstValue(COMPLETE).filter("?1"::equals).isPresent()));
    } catch (IOException | Refused notNow) {
      return Optional.empty();
    }
  }

  private record Place(long offset, boolean isComplete) {}

  private HttpRequest.Builder request(String path)
      throws IOException, InterruptedException, Refused {
    return gateway.request(path).header("Authorization", tokens.bearer(isil));
  }

  private BodyPublisher rest(long offset) {
    return offset >= file.size()
        ? BodyPublishers.noBody()
        : BodyPublishers.fromPublisher(
            BodyPublishers.ofInputStream(() -> open(offset)), file.size() - offset);
  }

  private InputStream open(long offset) {
    try {
      InputStream input = Files.newInputStream(file.path());
      input.skipNBytes(offset);
      return new CountingStream(input, sent -> listener.sent(offset + sent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sentence(Exception failure) {
    @Nullable String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}

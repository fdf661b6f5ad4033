package org.smartlibrary.catalog.intake.web;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells of a sync whenever it has moved, and now and then that the line is still open. */
final class ProgressStream {

  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
  private static final int LOOKS_A_SIGN = 40;

  private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
  private final Supplier<SyncView> look;
  private @Nullable SyncView shown;
  private int silent;
  private volatile boolean closed;

  private ProgressStream(Supplier<SyncView> look) {
    this.look = look;
  }

  static SseEmitter of(Supplier<SyncView> look) {
    ProgressStream stream = new ProgressStream(look);
    stream.emitter.onCompletion(stream::close);
    stream.emitter.onTimeout(stream.emitter::complete);
    Thread.ofVirtual().name("progress of a sync").start(stream::run);
    return stream.emitter;
  }

  private void close() {
    closed = true;
  }

  private void run() {
    try {
      while (!closed && !isDone(look.get())) {
        Thread.sleep(LOOK_AGAIN);
      }
      emitter.complete();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      emitter.completeWithError(e);
    } catch (IOException | RuntimeException e) {
      emitter.completeWithError(e);
    }
  }

  private boolean isDone(SyncView view) throws IOException {
    if (view.isFinal()) {
      send("done", view);
      return true;
    }
    if (!view.equals(shown)) {
      send("progress", view);
    } else if (++silent % LOOKS_A_SIGN == 0) {
      emitter.send(SseEmitter.event().comment("waiting"));
    }
    shown = view;
    return false;
  }

  private void send(String name, SyncView view) throws IOException {
    emitter.send(SseEmitter.event().name(name).data(view, MediaType.APPLICATION_JSON));
  }
}

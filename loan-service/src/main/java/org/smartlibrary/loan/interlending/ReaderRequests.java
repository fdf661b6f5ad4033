package org.smartlibrary.loan.interlending;

import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Ties;

/** Open requests bind a reader; from those that are over the reader is cut. */
public final class ReaderRequests implements Ties {

  private final InterlibraryRequests requests;
  private final Interlending interlending;

  public ReaderRequests(InterlibraryRequests requests, Interlending interlending) {
    this.requests = requests;
    this.interlending = interlending;
  }

  @Override
  public Optional<String> binding(ReaderId reader) {
    long open =
        requests.of(reader).stream().filter(request -> !request.progress().isOver()).count();
    return open == 0
        ? Optional.empty()
        : Optional.of(
            open == 1
                ? "1 interlibrary request is open"
                : open + " interlibrary requests are open");
  }

  @Override
  public void forget(ReaderId reader) {
    requests
        .of(reader)
        .forEach(
            request ->
                interlending.change(
                    request.id(), latest -> new Decision.Moved(latest.withoutReader())));
  }
}

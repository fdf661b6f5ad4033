package org.smartlibrary.gateway.resilience;

/** A service did not do its part of the exchange. */
public abstract sealed class UpstreamException extends RuntimeException {

  private final String service;

  UpstreamException(String service, String message, Throwable cause) {
    super(message, cause);
    this.service = service;
  }

  /** Whose part it was. */
  public String service() {
    return service;
  }

  /** No instance is registered: nobody was asked, and nothing speaks against anybody. */
  public static final class Unregistered extends UpstreamException {

    public Unregistered(String service) {
      super(
          service,
          service + " is not registered",
          new IllegalStateException("No instance is registered"));
    }
  }

  /** No instance took the connection: nothing was sent. */
  public static final class Unreachable extends UpstreamException {

    public Unreachable(String service, Throwable cause) {
      super(service, service + " cannot be reached", cause);
    }
  }

  /** The request was sent, at least in part, and no answer came: what became of it is unknown. */
  public static final class NoAnswer extends UpstreamException {

    public NoAnswer(String service, Throwable cause) {
      super(service, service + " broke off without an answer", cause);
    }
  }
}

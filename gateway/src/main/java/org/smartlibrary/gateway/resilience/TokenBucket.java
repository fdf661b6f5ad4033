package org.smartlibrary.gateway.resilience;

/** One client's allowance under one rate: fills evenly, never beyond the rate's requests. */
final class TokenBucket {

  private final Rate rate;
  private double tokens;
  private long filledAt;

  TokenBucket(Rate rate, long nanoTime) {
    this.rate = rate;
    this.tokens = rate.requests();
    this.filledAt = nanoTime;
  }

  synchronized Allowance take(long nanoTime) {
    tokens = Math.min(rate.requests(), tokens + (nanoTime - filledAt) * rate.perNano());
    filledAt = nanoTime;
    if (tokens < 1) {
      return new Allowance(rate, false, 0, secondsUntil(1));
    }
    tokens--;
    return new Allowance(rate, true, (long) tokens, secondsUntil(rate.requests()));
  }

  private long secondsUntil(double level) {
    return (long) Math.ceil((level - tokens) / rate.perNano() / 1e9);
  }

  /**
   * What is left.
   *
   * @param reset seconds until the next request is allowed, or until the bucket is full again
   */
  record Allowance(Rate rate, boolean granted, long remaining, long reset) {}
}

package org.smartlibrary.local.command;

import java.time.Duration;
import org.smartlibrary.local.terminal.Amounts;

/**
 * When something will be done if it goes on like this.
 *
 * @param began as {@link System#nanoTime()} told
 */
record TimeLeft(long began, long amount, long all) {

  /** The part that is done, from 0 to 1. */
  double done() {
    return all == 0 ? 0 : (double) amount / all;
  }

  double perSecond() {
    return amount / Math.max(1e-3, (System.nanoTime() - began) / 1e9);
  }

  @Override
  public String toString() {
    double rate = perSecond();
    return rate == 0 || all == 0
        ? "?"
        : Amounts.time(Duration.ofMillis(Math.round((all - amount) / rate * 1000)));
  }
}

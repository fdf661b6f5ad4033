package org.smartlibrary.benchmark.loans;

import java.time.Duration;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.benchmark.platform.OwnPlatform;

/** Readers sign up, desks lend and take back, and nothing is measured. */
public final class DayAtTheDesks {

  private DayAtTheDesks() {}

  /** So many readers come, and the desks work so long. */
  public static void perform(OwnPlatform platform, Feed feed, int readers, Duration time)
      throws Exception {
    new StockLag(platform).awaitNone();
    var tokens = platform.tokens();
    new ReaderLoad(platform.gateway(), tokens).load(feed.isils(), readers);
    new Lending(platform, new Desks(feed, readers, tokens)).warmUp(time);
  }
}

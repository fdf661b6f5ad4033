package org.smartlibrary.benchmark.loans;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.smartlibrary.benchmark.http.Load;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.benchmark.report.Latencies;
import org.smartlibrary.local.platform.Part;

/** Check-outs through the gateway. */
final class Lending {

  private static final int DESKS = 75;
  private static final int RATE = 150;
  private static final int WARM_UP_DESKS = 4;

  private final Load load;

  Lending(OwnPlatform platform, Desks desks) {
    this.load =
        new Load(
            platform.address(Part.GATEWAY),
            desks.libraries(),
            (http, _) -> desks.lend(http, desks.next()));
  }

  /** Each desk scans as soon as it was answered. */
  Latencies withoutPause(Duration time) throws InterruptedException, ExecutionException {
    load.measure(WARM_UP_DESKS, time);
    return load.measure(DESKS, time);
  }

  /** The desks together scan at a fixed rate. */
  Latencies atRate(Duration time) throws InterruptedException, ExecutionException {
    return load.measure(DESKS, RATE, time);
  }
}

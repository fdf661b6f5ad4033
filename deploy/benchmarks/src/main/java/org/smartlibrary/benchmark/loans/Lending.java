package org.smartlibrary.benchmark.loans;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.smartlibrary.benchmark.http.Load;
import org.smartlibrary.benchmark.http.PlainHttp;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.benchmark.report.Latencies;
import org.smartlibrary.local.platform.Part;

/** Check-outs through the gateway. */
final class Lending {

  private static final int DESKS = 75;
  private static final int RATE = 150;

  private final Desks desks;
  private final Load load;
  private final Load comingAndGoing;

  Lending(OwnPlatform platform, Desks desks) {
    var gateway = platform.address(Part.GATEWAY);
    int libraries = desks.libraries().size();
    this.desks = desks;
    this.load = new Load(gateway, libraries, (http, _) -> desks.lend(http, desks.next()));
    this.comingAndGoing = new Load(gateway, libraries, (http, n) -> comeAndGo(http, n % libraries));
  }

  /** What lives for months is measured when it has run for a while. */
  void warmUp(Duration time) throws InterruptedException, ExecutionException {
    comingAndGoing.measure(RATE / 10, time);
  }

  private void comeAndGo(PlainHttp http, int library) throws IOException {
    var errand = desks.again(library);
    synchronized (errand) {
      desks.lend(http, errand);
      desks.giveBack(http, errand);
    }
  }

  /** Each desk scans as soon as it was answered. */
  Latencies withoutPause(Duration time) throws InterruptedException, ExecutionException {
    return load.measure(DESKS, time);
  }

  /** The desks together scan at a fixed rate. */
  Latencies atRate(Duration time) throws InterruptedException, ExecutionException {
    return load.measure(DESKS, RATE, time);
  }
}

package org.smartlibrary.benchmark.loans;

import java.time.Instant;
import java.util.List;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.benchmark.platform.ProcessUse;
import org.smartlibrary.benchmark.report.Latencies;
import org.smartlibrary.benchmark.report.Machine;

/**
 * What one run measured.
 *
 * @param withoutPause check-outs at desks that scan as fast as they are answered
 * @param atRate check-outs at the same number of desks that scan at fixed times
 * @param deskToSearch from the desk's answer until the search's answer has changed, while other
 *     desks lend
 * @param sip2 the same work at self-check machines, for few and for many of them
 * @param processes with the processor time that the check-outs at fixed times took of them
 */
record LoansResult(
    Instant at,
    Machine machine,
    Loaded loaded,
    Latencies withoutPause,
    Latencies atRate,
    Latencies deskToSearch,
    List<Sip2.Result> sip2,
    List<ProcessUse> processes,
    OwnPlatform.Disk disk) {

  /**
   * What there was to lend, and to whom.
   *
   * @param items about how many
   * @param seconds from the first byte until a search and the desks knew all of them
   */
  record Loaded(long items, double seconds, int readers, double readersPerSecond) {}
}

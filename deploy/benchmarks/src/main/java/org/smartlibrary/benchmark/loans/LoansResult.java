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
 * @param items about how many there are
 * @param withoutPause check-outs at desks that scan as fast as they are answered
 * @param atRate check-outs at the same number of desks that scan at fixed times
 * @param deskToSearch from the desk's answer until the search's answer has changed, while other
 *     desks lend
 */
record LoansResult(
    Instant at,
    Machine machine,
    long items,
    int readers,
    double readersLoadedPerSecond,
    Latencies withoutPause,
    Latencies atRate,
    Latencies deskToSearch,
    List<ProcessUse> processes,
    OwnPlatform.Disk disk) {}

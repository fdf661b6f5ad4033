package org.smartlibrary.benchmark.union;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.benchmark.platform.ProcessUse;
import org.smartlibrary.benchmark.report.Machine;

/**
 * What one run measured; sizes in megabytes.
 *
 * @param rehearsed whether the services began with what Java learned in a rehearsal
 * @param measured by the name of the measurement
 */
public record UnionResult(
    Instant at,
    Machine machine,
    boolean rehearsed,
    int titles,
    int libraries,
    long feedMegabytes,
    LoadingResult loading,
    List<ProcessUse> processes,
    OwnPlatform.Disk disk,
    Map<String, Object> measured) {}

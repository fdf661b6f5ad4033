package org.smartlibrary.benchmark.union;

import java.time.Instant;
import java.util.List;
import org.smartlibrary.benchmark.report.Latencies;
import org.smartlibrary.benchmark.report.Machine;

/** What one run measured; sizes in megabytes. */
public record UnionResult(
    Instant at,
    Machine machine,
    int titles,
    int libraries,
    long feedMegabytes,
    LoadingResult loading,
    List<ProcessUse> processes,
    Disk disk,
    List<Latencies> searchAtTheService,
    List<Latencies> searchThroughTheGateway) {

  /** What lies in the data folder, in megabytes. */
  public record Disk(long index, long store, long broker) {}
}

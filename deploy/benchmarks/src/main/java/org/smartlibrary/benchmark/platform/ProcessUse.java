package org.smartlibrary.benchmark.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartlibrary.local.platform.Memory;
import org.smartlibrary.local.platform.Part;
import org.smartlibrary.local.platform.PartStatus;
import org.smartlibrary.local.platform.Platform;

/**
 * What a process takes of the machine: memory in megabytes, processor time in seconds.
 *
 * @param resident now
 * @param residentFiles how much of it is pages of mapped files, such as an index
 * @param residentPeak the most it ever was
 * @param heap in use after a full collection; negative when it is not told
 * @param processor what loading took of it, over all its threads
 */
public record ProcessUse(
    String part,
    long resident,
    long residentFiles,
    long residentPeak,
    long heap,
    double processor) {

  /** The processor time that each part has taken since it was started. */
  public static Map<Part, Duration> processorTimes(Platform platform)
      throws IOException, InterruptedException {
    var times = new LinkedHashMap<Part, Duration>();
    for (PartStatus status : running(platform)) {
      times.put(status.part(), processorTime(status));
    }
    return times;
  }

  /** As it is now, with what was taken of the processor between two moments. */
  public static List<ProcessUse> of(
      Platform platform, Map<Part, Duration> before, Map<Part, Duration> after)
      throws IOException, InterruptedException {
    var all = new ArrayList<ProcessUse>();
    for (PartStatus status : running(platform)) {
      long pid = status.pid().orElseThrow();
      Duration taken =
          after
              .getOrDefault(status.part(), Duration.ZERO)
              .minus(before.getOrDefault(status.part(), Duration.ZERO));
      all.add(
          new ProcessUse(
              status.part().label(),
              megabytes(Memory.resident(pid).orElse(0)),
              megabytes(Memory.residentFiles(pid).orElse(0)),
              megabytes(Memory.residentPeak(pid).orElse(0)),
              Heap.usedMegabytes(pid),
              taken.toMillis() / 1e3));
    }
    return all;
  }

  private static List<PartStatus> running(Platform platform)
      throws IOException, InterruptedException {
    return platform.status().stream().filter(status -> status.pid().isPresent()).toList();
  }

  private static Duration processorTime(PartStatus status) {
    return ProcessHandle.of(status.pid().orElseThrow())
        .flatMap(process -> process.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  private static long megabytes(long bytes) {
    return bytes >> 20;
  }
}

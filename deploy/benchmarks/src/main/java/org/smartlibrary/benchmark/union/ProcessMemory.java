package org.smartlibrary.benchmark.union;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.local.platform.Memory;
import org.smartlibrary.local.platform.Part;
import org.smartlibrary.local.platform.PartStatus;
import org.smartlibrary.local.platform.Platform;

/**
 * A process's memory in megabytes.
 *
 * @param resident now
 * @param residentPeak the most it ever was
 * @param heap in use now, with what the next collection would free; negative when it is not told
 */
public record ProcessMemory(String part, long resident, long residentPeak, long heap) {

  static List<ProcessMemory> of(Platform platform) throws IOException, InterruptedException {
    var all = new ArrayList<ProcessMemory>();
    for (PartStatus status : platform.status()) {
      if (status.pid().isPresent()) {
        all.add(of(status.part(), status.pid().getAsLong()));
      }
    }
    return all;
  }

  private static ProcessMemory of(Part part, long pid) throws IOException, InterruptedException {
    return new ProcessMemory(
        part.label(),
        megabytes(Memory.resident(pid).orElse(0)),
        megabytes(Memory.residentPeak(pid).orElse(0)),
        Heap.usedMegabytes(pid));
  }

  private static long megabytes(long bytes) {
    return bytes >> 20;
  }
}

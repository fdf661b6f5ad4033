package org.smartlibrary.benchmark.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a figure was measured on.
 *
 * @param loadBefore runnable processes on average in the minute before; negative where the system
 *     does not tell
 */
public record Machine(
    String os, String processor, int cores, long memoryMegabytes, String java, double loadBefore) {

  /** This one. */
  public static Machine here() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        system.getName() + " " + system.getVersion() + " " + system.getArch(),
        processorName(),
        system.getAvailableProcessors(),
        system.getTotalMemorySize() >> 20,
        Runtime.version().toString(),
        system.getSystemLoadAverage());
  }

  private static String processorName() {
    try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.replaceFirst(".*: ", ""))
          .findFirst()
          .orElse("unknown");
    } catch (IOException notLinux) {
      return "unknown";
    }
  }
}

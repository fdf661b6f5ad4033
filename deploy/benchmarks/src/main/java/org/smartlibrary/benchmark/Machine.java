package org.smartlibrary.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The machine that figures were measured on. */
public final class Machine {

  private Machine() {}

  /** Processors, memory and Java, for the head of a report. */
  public static Map<String, Object> describe() {
    var machine = new LinkedHashMap<String, Object>();
    machine.put("processors", Runtime.getRuntime().availableProcessors());
    if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
      machine.put("memoryGiB", system.getTotalMemorySize() >> 30);
    }
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    machine.put("java", Runtime.version().toString());
    return machine;
  }

  /** The memory that a process occupies, or -1 where the system does not tell. */
  public static long residentBytes(long process) throws IOException {
    var status = Path.of("/proc", "" + process, "status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .map(kilobytes -> kilobytes << 10)
        .findFirst()
        .orElse(-1);
  }
}

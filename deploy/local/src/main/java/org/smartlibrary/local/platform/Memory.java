package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How much memory a process has in use. */
public final class Memory {

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private Memory() {}

  /** The resident memory in bytes, or nothing when the process is gone. */
  public static OptionalLong resident(long pid) throws IOException {
    Path status = Path.of("/proc", "" + pid, "status");
    if (Files.exists(status)) {
      var resident = RESIDENT.matcher(Files.readString(status));
      return resident.find() ? kilobytes(resident.group(1)) : OptionalLong.empty();
    }
    return kilobytes(residentBy("ps", "-o", "rss=", "-p", "" + pid));
  }

  private static String residentBy(String... command) throws IOException {
    var process = new ProcessBuilder(command).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
  }

  private static OptionalLong kilobytes(String number) {
    return number.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number) << 10);
  }
}

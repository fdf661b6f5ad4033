package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How much memory a process has in use. */
public final class Memory {

  private Memory() {}

  /** The resident memory in bytes, or nothing when the process is gone. */
  public static OptionalLong resident(long pid) throws IOException {
    return Files.exists(status(pid))
        ? kernelTells(pid, "VmRSS")
        : kilobytes(residentBy("ps", "-o", "rss=", "-p", "" + pid));
  }

  /** The most resident memory it ever had, in bytes; only Linux tells. */
  public static OptionalLong residentPeak(long pid) throws IOException {
    return Files.exists(status(pid)) ? kernelTells(pid, "VmHWM") : OptionalLong.empty();
  }

  /**
   * How much of the resident memory is pages of files, which the system takes back when it needs
   * them, in bytes; only Linux tells.
   */
  public static OptionalLong residentFiles(long pid) throws IOException {
    return Files.exists(status(pid)) ? kernelTells(pid, "RssFile") : OptionalLong.empty();
  }

  private static Path status(long pid) {
    return Path.of("/proc", "" + pid, "status");
  }

  private static OptionalLong kernelTells(long pid, String line) throws IOException {
    var value = Pattern.compile(line + ":\\s+(\\d+) kB").matcher(Files.readString(status(pid)));
    return value.find() ? kilobytes(value.group(1)) : OptionalLong.empty();
  }

  private static String residentBy(String... command) throws IOException {
    var process = new ProcessBuilder(command).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
  }

  private static OptionalLong kilobytes(String number) {
    return number.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number) << 10);
  }
}

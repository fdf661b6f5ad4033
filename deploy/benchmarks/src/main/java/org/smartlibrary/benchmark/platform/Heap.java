package org.smartlibrary.benchmark.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Asks a Java process for its heap, after a full collection. */
final class Heap {

  private static final long UNKNOWN = -1;
  private static final Pattern USED =
      Pattern.compile("\\btotal (?:reserved )?\\d+K.*?used (\\d+)K");

  private Heap() {}

  static long usedMegabytes(long pid) throws IOException, InterruptedException {
    jcmd(pid, "GC.run");
    long kilobytes =
        USED.matcher(jcmd(pid, "GC.heap_info"))
            .results()
            .filter(match -> !match.group().contains("Metaspace"))
            .mapToLong(match -> Long.parseLong(match.group(1)))
            .sum();
    return kilobytes == 0 ? UNKNOWN : kilobytes >> 10;
  }

  private static String jcmd(long pid, String question) throws IOException, InterruptedException {
    String program = System.getProperty("java.home") + "/bin/jcmd";
    var process = new ProcessBuilder(List.of(program, "" + pid, question)).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return answer;
  }
}

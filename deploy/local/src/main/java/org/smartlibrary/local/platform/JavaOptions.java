package org.smartlibrary.local.platform;

import java.util.List;
import java.util.stream.Stream;

/** How much memory each part may take, and how it compiles. The reasons are in RATIONALE.md. */
public final class JavaOptions {

  /** Three times the calls that Java waits for by default before it optimizes a method. */
  private static final List<String> OPTIMIZING_LATER =
      List.of(
          "-XX:Tier4InvocationThreshold=15000",
          "-XX:Tier4MinInvocationThreshold=2000",
          "-XX:Tier4CompileThreshold=45000",
          "-XX:Tier4BackEdgeThreshold=120000");

  private JavaOptions() {}

  public static List<String> of(Part part) {
    return Stream.concat(memory(part).stream(), compiling(part).stream()).toList();
  }

  private static List<String> memory(Part part) {
    return switch (part) {
      case KAFKA -> List.of("-Xms64m", "-Xmx384m", "-XX:+UseSerialGC");
      case MONGODB ->
          List.of(
              "-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-Djdk.nio.maxCachedBufferSize=262144");
      case DISCOVERY -> List.of("-Xmx96m", "-XX:+UseSerialGC");
      case GATEWAY -> List.of("-Xmx256m", "-XX:+UseSerialGC");
      case CATALOG ->
          List.of("-Xmx384m", "-XX:NewSize=48m", "-XX:MaxNewSize=160m", "-XX:+UseParallelGC");
      case FEDERATION ->
          List.of("-Xmx1g", "-XX:NewSize=64m", "-XX:MaxNewSize=450m", "-XX:+UseParallelGC");
      case LOAN -> List.of("-Xmx256m", "-XX:+UseSerialGC");
    };
  }

  private static List<String> compiling(Part part) {
    return part == Part.DISCOVERY ? List.of("-XX:TieredStopAtLevel=1") : OPTIMIZING_LATER;
  }

  /** What only watches or waits needs little. */
  static List<String> small() {
    return List.of("-Xmx48m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  }
}

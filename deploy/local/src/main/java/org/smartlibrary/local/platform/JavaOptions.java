package org.smartlibrary.local.platform;

import java.util.List;

/** How much memory each part may take. The reasons are in RATIONALE.md. */
public final class JavaOptions {

  private JavaOptions() {}

  public static List<String> of(Part part) {
    return switch (part) {
      case KAFKA -> List.of("-Xms64m", "-Xmx384m", "-XX:+UseSerialGC");
      case MONGODB ->
          List.of(
              "-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-Djdk.nio.maxCachedBufferSize=262144");
      case DISCOVERY -> List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
      case GATEWAY -> List.of("-Xmx256m", "-XX:+UseSerialGC");
      case CATALOG ->
          List.of("-Xmx384m", "-XX:NewSize=48m", "-XX:MaxNewSize=160m", "-XX:+UseParallelGC");
      case FEDERATION ->
          List.of("-Xmx1g", "-XX:NewSize=64m", "-XX:MaxNewSize=450m", "-XX:+UseParallelGC");
      case LOAN -> List.of("-Xmx256m", "-XX:+UseSerialGC");
    };
  }

  /** What only watches or waits needs little. */
  static List<String> small() {
    return List.of("-Xmx48m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  }
}

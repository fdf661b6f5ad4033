package org.smartlibrary.local.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the platform consists of, in the order in which it starts. */
public enum Part {
  KAFKA("kafka", 9092, "KAFKA_BOOTSTRAP_SERVERS"),
  MONGODB("mongodb", 27017, "MONGODB_URI"),
  DISCOVERY("discovery", 8761, "EUREKA_URI"),
  GATEWAY("gateway", 8080),
  CATALOG("catalog-service", 8101),
  FEDERATION("federation-service", 8102),
  LOAN("loan-service", 8103);

  private final String label;
  private final int defaultPort;
  private final Optional<String> external;

  Part(String label, int defaultPort) {
    this(label, defaultPort, Optional.empty());
  }

  Part(String label, int defaultPort, String external) {
    this(label, defaultPort, Optional.of(external));
  }

  Part(String label, int defaultPort, Optional<String> external) {
    this.label = label;
    this.defaultPort = defaultPort;
    this.external = external;
  }

  /** The name in commands, file names and messages. */
  public String label() {
    return label;
  }

  /** The port of the loopback address when nobody asks for another. */
  public int defaultPort() {
    return defaultPort;
  }

  /** The environment variable that names one which runs elsewhere already, so none is started. */
  public Optional<String> external() {
    return external;
  }

  /** Whether it is one of our Spring Boot applications; what is not, these need to start. */
  public boolean isService() {
    return compareTo(DISCOVERY) >= 0;
  }

  /** The part of that name. */
  public static Optional<Part> labelled(String label) {
    return Arrays.stream(values()).filter(part -> part.label.equals(label)).findFirst();
  }

  /** Every name, in the order of starting. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Part::label).toList();
  }
}

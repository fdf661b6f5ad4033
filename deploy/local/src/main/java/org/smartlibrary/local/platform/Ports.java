package org.smartlibrary.local.platform;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.smartlibrary.local.net.FreePorts;

/**
 * Where each part listens on the loopback address.
 *
 * @param sip2 where the loan service hears self-check machines
 */
public record Ports(Map<Part, Integer> numbers, int sip2) {

  /** What {@code --port} calls it. */
  public static final String SIP2 = "sip2";

  private static final int USUAL_SIP2 = 6001;

  public Ports {
    numbers = Map.copyOf(numbers);
  }

  /** The ports of the documentation. */
  public static Ports defaults() {
    return new Ports(
        Arrays.stream(Part.values())
            .collect(Collectors.toMap(Function.identity(), Part::defaultPort)),
        USUAL_SIP2);
  }

  /** Ports that nobody uses, for a platform beside another one. */
  public static Ports free() throws IOException {
    var numbers = new EnumMap<Part, Integer>(Part.class);
    for (Part part : Part.values()) {
      numbers.put(part, FreePorts.one());
    }
    return new Ports(numbers, FreePorts.one());
  }

  /** The same with other numbers for some. */
  public Ports with(Map<Part, Integer> others) {
    var changed = new EnumMap<Part, Integer>(numbers);
    changed.putAll(others);
    return new Ports(changed, sip2);
  }

  /** The same with another port for self-check machines. */
  public Ports withSip2(int port) {
    return new Ports(numbers, port);
  }

  /** The port of a part. */
  public int of(Part part) {
    return numbers.getOrDefault(part, part.defaultPort());
  }
}

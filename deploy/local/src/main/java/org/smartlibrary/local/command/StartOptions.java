package org.smartlibrary.local.command;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartlibrary.local.client.ClientSecrets;
import org.smartlibrary.local.platform.CannotStart;
import org.smartlibrary.local.platform.Part;
import org.smartlibrary.local.platform.Ports;
import org.smartlibrary.local.platform.Watching;
import org.smartlibrary.local.terminal.Amounts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the platform is started. */
final class StartOptions {

  /** Who can sign in at the built-in issuer of a fresh installation. */
  private static final List<String> PEOPLE = List.of("reader", "librarian");

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Option(
      names = "--port",
      paramLabel = "PART=NUMBER",
      description =
          "Another port for a part, as gateway=9080, or for self-check machines, as sip2=6002. May be repeated.")
  private Map<String, Integer> ports = new LinkedHashMap<>();

  @Option(
      names = "--free-ports",
      description = "Take ports that nobody uses, for a platform beside another one.")
  private boolean free;

  @Option(
      names = "--no-rehearsal",
      description = "Do not learn in the background how later starts can be faster.")
  private boolean unrehearsed;

  /** Starts what does not run, says how far it is, and prints the addresses. */
  void up(DataOption data) throws IOException, InterruptedException, CannotStart {
    long began = System.nanoTime();
    var watching = unrehearsed ? Watching.WITHOUT_REHEARSAL : Watching.WITH_REHEARSAL;
    boolean started =
        data.platform().up(wanted(), data.checkout(), watching, new StartReport(System.out));
    var took = Duration.ofNanos(System.nanoTime() - began);
    System.out.println(
        started
            ? "The platform is up after " + Amounts.time(took) + "."
            : "The platform is up already.");
    printAddresses(data.gateway().at("/"));
    printPeople(data.secrets());
  }

  private Ports wanted() throws IOException {
    var ports = (free ? Ports.free() : Ports.defaults()).with(chosen());
    return this.ports.containsKey(Ports.SIP2) ? ports.withSip2(this.ports.get(Ports.SIP2)) : ports;
  }

  private Map<Part, Integer> chosen() {
    var chosen = new EnumMap<Part, Integer>(Part.class);
    ports.forEach(
        (name, port) -> {
          if (!name.equals(Ports.SIP2)) {
            chosen.put(part(name), port);
          }
        });
    return chosen;
  }

  private Part part(String name) {
    return Part.labelled(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    "There is no part «%s»; there are %s, and sip2."
                        .formatted(name, String.join(", ", Part.labels()))));
  }

  private static void printAddresses(URI gateway) {
    System.out.println();
    System.out.println("  Portal       " + gateway);
    System.out.println("  API          " + gateway.resolve("/swagger-ui/index.html"));
    System.out.println("  Health       " + gateway.resolve("/actuator/health"));
  }

  /** Whoever sees this screen may read the file that the passwords come from as well. */
  private static void printPeople(ClientSecrets secrets) {
    if (System.getenv("OIDC_ISSUER_URI") == null) {
      PEOPLE.forEach(
          person ->
              System.out.printf("  Sign in as   %-10s %s%n", person, secrets.passwordOf(person)));
    }
  }
}

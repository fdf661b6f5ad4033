package org.smartlibrary.local.platform;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.smartlibrary.local.kafka.BrokerProcess;

/** How each part is started here. */
final class Plan {

  private static final String EMBEDDED_STORE = "org.smartlibrary.local.mongo.MongoProcess";

  private final Environment environment;
  private final AppFolder apps;
  private final Learned learned;
  private final boolean learning;

  /**
   * @param learning whether Java is to learn of this run
   */
  Plan(Environment environment, AppFolder apps, Learned learned, boolean learning) {
    this.environment = environment;
    this.apps = apps;
    this.learned = learned;
    this.learning = learning;
  }

  /** Unpacks the part's application if it is new. */
  Launch launch(Part part) throws IOException, InterruptedException {
    return new Launch(
        part.label(),
        command(part),
        part.isService() ? environment.of(part) : Map.of(),
        environment.ports().of(part),
        environment.data().log(part.label()));
  }

  private List<String> command(Part part) throws IOException, InterruptedException {
    return switch (part) {
      case KAFKA -> main(part, BrokerProcess.class.getName());
      case MONGODB -> store();
      case DISCOVERY, GATEWAY, CATALOG, FEDERATION, LOAN -> service(part, apps.service(part));
    };
  }

  private List<String> service(Part part, App app) {
    return JavaCommand.service(app, options(part, app));
  }

  private List<String> main(Part part, String main) throws IOException, InterruptedException {
    App local = apps.local();
    var options = options(part, local);
    options.add("-Dlogback.configurationFile=broker-logback.xml");
    return JavaCommand.main(
        local,
        main,
        options,
        List.of(environment.data().of(part).toString(), "" + environment.ports().of(part)));
  }

  private List<String> options(Part part, App app) {
    var options = new ArrayList<>(JavaOptions.of(part));
    String program = part.label() + "-of-" + app.build();
    options.addAll(learning ? learned.learn(program) : learned.use(program));
    return options;
  }

  /** A mongod on the PATH is used; the embedded server is for machines without one. */
  private List<String> store() throws IOException, InterruptedException {
    var mongod = mongod();
    return mongod.isPresent() ? mongod(mongod.get()) : main(Part.MONGODB, EMBEDDED_STORE);
  }

  private List<String> mongod(Path program) throws IOException {
    Path folder = environment.data().root().resolve("mongod");
    Files.createDirectories(folder);
    return List.of(
        program.toString(),
        "--dbpath",
        folder.toString(),
        "--port",
        "" + environment.ports().of(Part.MONGODB),
        "--bind_ip",
        "127.0.0.1",
        "--wiredTigerCacheSizeGB",
        "0.5");
  }

  private static Optional<Path> mongod() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(path)
        .map(folder -> Path.of(folder, "mongod"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}

package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.CatalogServiceApplication;
import org.smartlibrary.catalog.intake.Admission;
import org.smartlibrary.catalog.intake.Intake;
import org.smartlibrary.catalog.intake.Sync;
import org.smartlibrary.catalog.intake.SyncState;
import org.smartlibrary.catalog.intake.Syncs;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.PageRequest;
import org.smartlibrary.startertest.EmbeddedPlatform;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that ends in the middle of a file leaves nothing that its successor cannot finish. */
class RestartTest {

  private static final int RECORDS = 3000;
  private final Isil library = new Isil("CN-restart");
  private final String database = "restart-" + UUID.randomUUID();

  @Test
  void aSyncThatWasInterruptedFailsAndTheFileSentAgainCompletesIt() throws IOException {
    Sync interrupted = startAndEndInTheMiddle();
    try (ConfigurableApplicationContext second = service()) {
      Syncs syncs = second.getBean(Syncs.class);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> syncs.find(interrupted.id()).orElseThrow().state() == SyncState.FAILED);
      assertThat(syncs.find(interrupted.id()).orElseThrow().failure())
          .contains("Send the file again");

      Sync again = send(second, new ByteArrayInputStream(file()));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> syncs.find(again.id()).orElseThrow().state() == SyncState.COMPLETED);
      assertThat(again.counts().received()).isEqualTo(RECORDS);
      assertThat(second.getBean(Catalogue.class).page(library, new PageRequest(0, 1)).total())
          .isEqualTo(RECORDS);
    }
  }

  private Sync startAndEndInTheMiddle() throws IOException {
    try (PipedOutputStream slow = new PipedOutputStream()) {
      PipedInputStream body = new PipedInputStream(slow, 1 << 20);
      slow.write(file(), 0, file().length / 2);
      ConfigurableApplicationContext first = service();
      Syncs syncs = first.getBean(Syncs.class);
      Thread.ofVirtual().start(() -> send(first, body));
      Sync sync =
          await()
              .atMost(Duration.ofSeconds(30))
              .until(
                  () -> syncs.unfinished().stream().findFirst().orElse(null),
                  found -> found != null && found.counts().added() > 0);
      first.close();
      return sync;
    }
  }

  private Sync send(ConfigurableApplicationContext service, InputStream body) {
    Intake intake = service.getBean(Intake.class);
    Admission.Admitted admitted =
        await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> intake.admit(library), Admission.Admitted.class::isInstance)
                instanceof Admission.Admitted one
            ? one
            : org.junit.jupiter.api.Assertions.fail("not admitted");
    return intake.receive(admitted, body, ReadOptions.of(Serialization.MARC_JSON), () -> 0).sync();
  }

  private ConfigurableApplicationContext service() {
    EmbeddedPlatform platform = EmbeddedPlatform.shared();
    return new SpringApplicationBuilder(CatalogServiceApplication.class)
        .run(
            "--server.port=0",
            "--eureka.client.enabled=false",
            "--spring.kafka.bootstrap-servers=" + platform.kafka(),
            "--spring.mongodb.uri=" + platform.mongodb(),
            "--spring.mongodb.database=" + database,
            "--catalog.intake.lease=2s");
  }

  private static byte[] file() {
    return IntStream.range(0, RECORDS)
        .mapToObj(i -> CatalogService.record("r" + i, "Title " + i))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }
}

package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.CatalogServiceApplication;
import org.smartlibrary.catalog.intake.Admission;
import org.smartlibrary.catalog.intake.GuardLimits;
import org.smartlibrary.catalog.intake.Intake;
import org.smartlibrary.catalog.intake.Resumption;
import org.smartlibrary.catalog.intake.Shipment;
import org.smartlibrary.catalog.intake.Sync;
import org.smartlibrary.catalog.intake.SyncMode;
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
  private static final int RECORD = file().length / RECORDS;
  private final Isil library = new Isil("CN-restart");
  private final String database = "restart-" + UUID.randomUUID();

  @Test
  void anUploadThatWasInterruptedGoesOnWhereItsSuccessorSays() throws IOException {
    Sync interrupted = startAndEndInTheMiddle();
    try (ConfigurableApplicationContext second = service()) {
      Sync left = awaited(second, interrupted, SyncState.SUSPENDED);
      Intake intake = second.getBean(Intake.class);
      int offset = Math.toIntExact(intake.offset(left));
      assertThat(offset).isBetween(1, file().length - 1);
      byte[] rest = Arrays.copyOfRange(file(), offset, file().length);

      assertThat(intake.resume(left, offset, new ByteArrayInputStream(rest), true))
          .isInstanceOf(Resumption.Continued.class);
      Sync completed = awaited(second, interrupted, SyncState.COMPLETED);
      assertThat(completed.counts().received()).isEqualTo(RECORDS);
      assertThat(held(second)).isEqualTo(RECORDS);
      withdrawsNothingBeforeItIsWhole(second);
    }
  }

  /** A whole file of which the first half is here when the service ends, and its rest later. */
  private void withdrawsNothingBeforeItIsWhole(ConfigurableApplicationContext second) {
    byte[] shorter = Arrays.copyOfRange(file(), RECORD * 100, file().length);
    Intake intake = second.getBean(Intake.class);
    Sync sync =
        intake
            .receive(
                admitted(intake, SyncMode.FULL),
                new ByteArrayInputStream(shorter, 0, shorter.length / 2),
                false)
            .sync();
    second.close();
    try (ConfigurableApplicationContext third = service()) {
      assertThat(held(third)).isEqualTo(RECORDS);
      Intake successor = third.getBean(Intake.class);
      Sync left = awaited(third, sync, SyncState.SUSPENDED);
      int half = shorter.length / 2;
      assertThat(successor.offset(left)).isEqualTo(half);
      var _ =
          successor.resume(
              left, half, new ByteArrayInputStream(shorter, half, shorter.length - half), true);
      assertThat(awaited(third, sync, SyncState.COMPLETED).counts().withdrawn()).isEqualTo(100);
      assertThat(held(third)).isEqualTo(RECORDS - 100);
    }
  }

  private Sync startAndEndInTheMiddle() throws IOException {
    try (PipedOutputStream slow = new PipedOutputStream()) {
      PipedInputStream body = new PipedInputStream(slow, 1 << 20);
      slow.write(file(), 0, file().length / 2);
      ConfigurableApplicationContext first = service();
      Syncs syncs = first.getBean(Syncs.class);
      Intake intake = first.getBean(Intake.class);
      Admission.Admitted admitted = admitted(intake, SyncMode.DELTA);
      Thread.ofVirtual().start(() -> intake.receive(admitted, body, true));
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> syncs.find(admitted.sync().id()).orElseThrow().counts().added() > 0);
      AtomicInteger next = new AtomicInteger(file().length / 2);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                slow.write(file(), next.getAndIncrement(), 1);
                return intake.offset(admitted.sync()) > 0;
              });
      first.close();
      return admitted.sync();
    }
  }

  private Admission.Admitted admitted(Intake intake, SyncMode mode) {
    Shipment shipment =
        new Shipment(
            mode,
            ReadOptions.of(Serialization.MARC_JSON),
            false,
            new GuardLimits(0.05, 0.05, 0.02, 0.05));
    return await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> intake.admit(library, shipment), Admission.Admitted.class::isInstance)
            instanceof Admission.Admitted one
        ? one
        : org.junit.jupiter.api.Assertions.fail("not admitted");
  }

  private static Sync awaited(ConfigurableApplicationContext service, Sync sync, SyncState state) {
    Syncs syncs = service.getBean(Syncs.class);
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> syncs.find(sync.id()).orElseThrow(), found -> found.state() == state);
  }

  private long held(ConfigurableApplicationContext service) {
    return service.getBean(Catalogue.class).page(library, new PageRequest(0, 1)).total();
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
        .mapToObj(i -> CatalogService.record("r%04d".formatted(i), "Title %04d".formatted(i)))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }
}

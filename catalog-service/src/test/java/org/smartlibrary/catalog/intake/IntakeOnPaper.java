package org.smartlibrary.catalog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.marc.MarcRecordReader;
import org.smartlibrary.catalog.store.InMemoryCatalogue;
import org.smartlibrary.catalog.store.InMemoryRecordEvents;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.starter.security.Isil;
import org.springframework.util.unit.DataSize;

/** The whole intake without a broker, a database and a clock of its own. */
final class IntakeOnPaper {

  static final Isil LIBRARY = new Isil("CN-110000");
  static final GuardSettings GUARDS = new GuardSettings(0.05, 0.05, 0.02, 0.05, 5, 0.5, 10);
  static final IntakeLimits LIMITS =
      new IntakeLimits(
          DataSize.ofGigabytes(1),
          DataSize.ofMegabytes(4),
          200,
          2,
          100,
          4,
          3,
          Duration.ofSeconds(15),
          DataSize.ofMegabytes(1),
          Duration.ofDays(3),
          Duration.ofDays(14),
          Duration.ofMinutes(1),
          Duration.ofSeconds(5));

  final MovedClock clock = new MovedClock();
  final InMemoryFindings findings = new InMemoryFindings();
  final InMemorySyncs syncs = new InMemorySyncs(clock);
  final InMemoryCatalogue catalogue = new InMemoryCatalogue();
  final InMemoryRecordEvents events = new InMemoryRecordEvents(catalogue);
  final InMemorySpool pieces = new InMemorySpool();
  final BoundedSpool spool = new BoundedSpool(pieces, LIMITS.maxSpooled().toBytes(), clock);
  final CountingMeters meters = new CountingMeters();
  private final Reading reading =
      new Reading(
          new MarcRecordReader(),
          catalogue,
          events,
          events,
          new Reading.Journal(syncs, syncs, findings, meters, LIMITS, GUARDS),
          clock);
  private final Processing processing =
      new Processing(syncs, syncs, spool, reading, meters, LIMITS, clock);
  final Intake intake = new Intake(syncs, syncs, spool, reading, processing, LIMITS, clock);
  final Quarantine quarantine = new Quarantine(syncs, syncs, spool, processing, LIMITS, clock);
  final Completion completion =
      new Completion(syncs, syncs, events, spool, processing, LIMITS, clock);
  final Expiry expiry = new Expiry(syncs, spool, LIMITS, meters, clock);

  static Shipment json(SyncMode mode) {
    return new Shipment(mode, ReadOptions.of(Serialization.MARC_JSON), false, GUARDS.limits());
  }

  /** Sends a file in one piece. */
  Reception send(SyncMode mode, String... records) {
    return send(json(mode), file(records), true);
  }

  Reception send(Shipment shipment, InputStream body, boolean last) {
    return intake.receive((Admission.Admitted) intake.admit(LIBRARY, shipment), body, last);
  }

  /** Goes on with an upload from where it is. */
  Reception resume(Sync sync, InputStream body, boolean last) {
    Sync now = now(sync);
    return ((Resumption.Continued) intake.resume(now, intake.offset(now), body, last)).reception();
  }

  Sync now(Sync sync) {
    return syncs.find(sync.id()).orElseThrow();
  }

  SyncState state(Reception reception) {
    return now(reception.sync()).state();
  }

  /** The catalogue applies what was told, and syncs hear of it. */
  void follow() {
    events.follow();
    completion.look();
  }

  boolean holds(String number) {
    return catalogue.find(new RecordKey(LIBRARY, new ControlNumber(number))).isPresent();
  }

  List<Finding> findings(Reception reception) {
    List<Finding> found = new ArrayList<>();
    findings.each(reception.sync().id(), found::add);
    return found;
  }

  static InputStream file(String... records) {
    return new ByteArrayInputStream(bytes(records));
  }

  static byte[] bytes(String... records) {
    return Arrays.stream(records).collect(Collectors.joining("\n")).getBytes(UTF_8);
  }

  /** As many bytes as came before the line broke. */
  static InputStream broken(byte[] bytes, int after) {
    return new SequenceInputStream(
        new ByteArrayInputStream(Arrays.copyOf(bytes, after)), new Gone());
  }

  static String record(String number, String title) {
    return record("00000nam a2200000   4500", number, title);
  }

  static String deleted(String number) {
    return record("00000dam a2200000   4500", number, "x");
  }

  private static String record(String leader, String number, String title) {
    return """
        {"leader":"%s","fields":[{"001":"%s"},{"245":{"ind1":"0","ind2":"0","subfields":[{"a":"%s"}]}}]}"""
        .formatted(leader, number, title);
  }

  /** A stream that is gone. */
  private static final class Gone extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("gone");
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      throw new IOException("gone");
    }
  }

  /** Time passes when a test says so. */
  static final class MovedClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    void pass(Duration time) {
      ahead = ahead.plus(time);
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** What operators would see of ends. */
  static final class CountingMeters implements IntakeMeters {

    final List<String> ends = new ArrayList<>();
    volatile long spooled;

    @Override
    public void count(String outcome) {}

    @Override
    public synchronized void ended(String how) {
      ends.add(how);
    }

    @Override
    public void spooled(long bytes) {
      spooled = bytes;
    }

    @Override
    public void running(int change) {}
  }
}

package org.smartlibrary.federation.cluster.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.smartlibrary.federation.cluster.Batch;
import org.smartlibrary.federation.cluster.Fate;

/** How fast the writer is, and what it does. */
final class WriterMetrics {

  private final Timer batches;
  private final Counter derived;
  private final Counter merged;
  private final Counter cuts;

  WriterMetrics(MeterRegistry registry) {
    batches =
        Timer.builder("cluster_writer_batch")
            .description("a batch, until it is told")
            .register(registry);
    derived = counter(registry, "clusters_derived", "clusters whose records changed");
    merged = counter(registry, "clusters_merged", "clusters that became part of another");
    cuts = counter(registry, "cluster_cut", "evidence not followed, for a contradiction");
  }

  private static Counter counter(MeterRegistry registry, String name, String description) {
    return Counter.builder(name).description(description).register(registry);
  }

  void record(Supplier<List<Batch>> writing) {
    Objects.requireNonNull(batches.record(writing)).forEach(this::count);
  }

  private void count(Batch batch) {
    derived.increment(batch.changed().size());
    batch.fates().stream().filter(Fate.Merged.class::isInstance).forEach(_ -> merged.increment());
    cuts.increment(batch.cuts());
  }
}

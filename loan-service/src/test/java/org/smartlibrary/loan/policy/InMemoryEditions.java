package org.smartlibrary.loan.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

public final class InMemoryEditions implements Editions {

  private final Map<String, Edition> editions = new ConcurrentHashMap<>();
  private final AtomicInteger reads = new AtomicInteger();

  int reads() {
    return reads.get();
  }

  @Override
  public Optional<Edition> current(Isil library) {
    reads.incrementAndGet();
    return newest(library).stream().findFirst();
  }

  @Override
  public Optional<Edition> find(Isil library, long version) {
    return Optional.ofNullable(editions.get(key(library, version)));
  }

  @Override
  public Page<Edition> page(Isil library, PageRequest request) {
    var all = newest(library);
    return Page.of(
        all.stream().skip(request.offset()).limit(request.size()).toList(), all.size(), request);
  }

  @Override
  public boolean publish(Edition edition) {
    return editions.putIfAbsent(key(edition.library(), edition.version()), edition) == null;
  }

  private List<Edition> newest(Isil library) {
    return editions.values().stream()
        .filter(edition -> edition.library().equals(library))
        .sorted(Comparator.comparing(Edition::version).reversed())
        .toList();
  }

  private static String key(Isil library, long version) {
    return library + "|" + version;
  }
}

package org.smartlibrary.loan.digital;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

final class InMemoryLicences implements Licences {

  private final Map<String, Licence> licences = new TreeMap<>();

  @Override
  public synchronized Optional<Licence> find(LicenceId id) {
    return Optional.ofNullable(licences.get(id.value()));
  }

  @Override
  public synchronized boolean save(Licence next) {
    long version = find(next.id()).map(Licence::version).orElse(0L);
    boolean first = version == next.version() - 1;
    if (first) {
      licences.put(next.id().value(), next);
    }
    return first;
  }

  @Override
  public synchronized List<Licence> unsettled(int most) {
    return licences.values().stream().filter(it -> !it.isSettled()).limit(most).toList();
  }

  @Override
  public synchronized Page<Licence> page(Optional<UnionId> title, PageRequest request) {
    var all =
        licences.values().stream()
            .filter(licence -> title.map(licence.title()::equals).orElse(true))
            .toList();
    return Page.of(
        all.stream().skip(request.offset()).limit(request.size()).toList(), all.size(), request);
  }
}

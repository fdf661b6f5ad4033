package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The answers in a map. */
final class InMemoryOfflineAnswers implements OfflineAnswers {

  private record Kept(Isil desk, OfflineAnswer answer, Instant at) {}

  private final Map<String, Kept> answers = new LinkedHashMap<>();

  @Override
  public Optional<OfflineAnswer> find(Isil desk, String id) {
    return Optional.ofNullable(answers.get(desk + "|" + id)).map(Kept::answer);
  }

  @Override
  public void add(Isil desk, OfflineAnswer answer, Instant now) {
    answers.putIfAbsent(desk + "|" + answer.id(), new Kept(desk, answer, now));
  }

  @Override
  public Page<OfflineAnswer> refused(Isil desk, PageRequest request) {
    var refused =
        new ArrayList<>(
            answers.values().stream()
                .filter(kept -> kept.desk().equals(desk) && kept.answer().refusal() != null)
                .map(Kept::answer)
                .toList());
    return Page.of(refused.reversed(), refused.size(), request);
  }

  @Override
  public void forgetBefore(Instant time) {
    answers.values().removeIf(kept -> kept.at().isBefore(time));
  }
}

package org.smartlibrary.loan.patron;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The readers' files in a map, one caller at a time. */
public final class InMemoryEnrolments implements Enrolments {

  private final Map<ReaderId, Enrolment> files = new HashMap<>();
  private final Set<ReaderId> leaving = new HashSet<>();

  /** Puts readers where no rule is asked, for tests of other features. */
  public static InMemoryEnrolments with(Reader... readers) {
    var enrolments = new InMemoryEnrolments();
    for (var reader : readers) {
      enrolments.files.put(reader.id(), new Enrolment(reader, Details.NONE, null, List.of()));
    }
    return enrolments;
  }

  @Override
  public synchronized Optional<Enrolment> file(ReaderId id) {
    return Optional.ofNullable(files.get(id)).filter(_ -> !leaving.contains(id));
  }

  @Override
  public Optional<Reader> find(ReaderId id) {
    return file(id).map(Enrolment::reader);
  }

  @Override
  public Optional<Reader> withCard(CardNumber card) {
    return one(file -> file.reader().card().equals(card))
        .map(Enrolment::reader)
        .flatMap(reader -> find(reader.id()));
  }

  @Override
  public boolean isDead(CardNumber card) {
    return one(file -> file.formerCards().contains(card)).isPresent();
  }

  @Override
  public Optional<Reader> withLogin(String subject) {
    return one(file -> subject.equals(file.reader().login()))
        .map(Enrolment::reader)
        .flatMap(reader -> find(reader.id()));
  }

  @Override
  public synchronized Saved save(@Nullable Enrolment before, Enrolment next) {
    if (!Objects.equals(before, files.get(next.id())) || leaving.contains(next.id())) {
      return Saved.OUTDATED;
    }
    var card = next.reader().card();
    if (isDead(card)) {
      return Saved.CARD_DEAD;
    }
    if (others(next, file -> file.reader().card().equals(card))) {
      return Saved.CARD_TAKEN;
    }
    var login = next.reader().login();
    if (login != null && others(next, file -> login.equals(file.reader().login()))) {
      return Saved.LOGIN_TAKEN;
    }
    files.put(next.id(), next);
    return Saved.DONE;
  }

  private boolean others(Enrolment next, Predicate<Enrolment> which) {
    return one(file -> !file.id().equals(next.id()) && which.test(file)).isPresent();
  }

  @Override
  public synchronized Optional<Enrolment> leaving(ReaderId id) {
    return Optional.ofNullable(files.get(id)).filter(_ -> leaving.contains(id));
  }

  @Override
  public synchronized boolean leave(Enrolment last) {
    return last.equals(files.get(last.id())) && leaving.add(last.id());
  }

  @Override
  public synchronized void stay(ReaderId id) {
    leaving.remove(id);
  }

  @Override
  public synchronized void erase(ReaderId id) {
    if (leaving.remove(id)) {
      files.remove(id);
    }
  }

  @Override
  public synchronized Page<Enrolment> page(Isil home, String nameBegins, PageRequest request) {
    var all =
        files.values().stream()
            .filter(file -> !leaving.contains(file.id()))
            .filter(file -> file.reader().home().equals(home))
            .filter(file -> file.reader().name().startsWith(nameBegins))
            .sorted(
                comparing((Enrolment file) -> file.reader().name())
                    .thenComparing(file -> file.id().value()))
            .toList();
    return Page.of(
        all.stream().skip(request.offset()).limit(request.size()).toList(), all.size(), request);
  }

  private synchronized Optional<Enrolment> one(Predicate<Enrolment> which) {
    return files.values().stream().filter(which).findFirst();
  }
}

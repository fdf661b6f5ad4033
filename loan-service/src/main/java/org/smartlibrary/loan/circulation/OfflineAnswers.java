package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The answers to offline actions, kept so that a repetition is told the same. */
public interface OfflineAnswers {

  Optional<OfflineAnswer> find(Isil desk, String id);

  /** Keeps it, unless there is one already. */
  void add(Isil desk, OfflineAnswer answer, Instant now);

  /** What a desk did and could not be done, the latest first. */
  Page<OfflineAnswer> refused(Isil desk, PageRequest request);

  void forgetBefore(Instant time);
}

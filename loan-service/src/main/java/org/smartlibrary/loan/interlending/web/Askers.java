package org.smartlibrary.loan.interlending.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.UnknownReader;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Role;
import org.springframework.stereotype.Component;

/** Readers who ask, for themselves or for a minor whose guardian they are. */
@Component
class Askers {

  private static final String DOING = "interlending";

  private final Admittance admittance;
  private final Readers readers;

  Askers(Admittance admittance, Readers readers) {
    this.admittance = admittance;
    this.readers = readers;
  }

  /** Whether the caller is a reader and nobody's staff. */
  static boolean isReader(Caller caller) {
    return caller.is(Role.READER)
        && !caller.is(Role.OPERATOR)
        && !caller.is(Role.LIBRARIAN)
        && !caller.is(Role.LIBRARY_SYSTEM);
  }

  /** The reader whom a path or a form names. */
  Reader admitted(Caller caller, @Nullable String idOrMe) {
    return admittance.admit(caller, idOrMe == null ? Admittance.ME : idOrMe, DOING);
  }

  /** The reader for whom a library asks: whoever stands at its desk. */
  @Nullable ReaderId atADesk(@Nullable String id) {
    return id == null
        ? null
        : ReaderId.of(id).flatMap(readers::find).map(Reader::id).orElseThrow(UnknownReader::new);
  }

  /** Whether it is the caller's own. */
  boolean owns(Caller caller, InterlibraryRequest request) {
    Optional<ReaderId> reader = request.reader();
    if (!isReader(caller) || reader.isEmpty()) {
      return false;
    }
    try {
      admittance.admit(caller, reader.get().value(), DOING);
      return true;
    } catch (UnknownReader _) {
      return false;
    }
  }
}

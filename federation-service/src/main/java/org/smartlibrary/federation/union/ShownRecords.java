package org.smartlibrary.federation.union;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The libraries' records that the union shows, found by library and control number. */
public interface ShownRecords {

  /** Does something on the records as they are at one moment. */
  <T> T now(Work<T> work);

  /** The time of the newest change that is shown; the beginning of time when there is none. */
  Instant asOf();

  /** What is done on the records of one moment. */
  interface Work<T> {
    T on(Moment moment) throws IOException;
  }

  /** The records of one moment. */
  interface Moment {

    /** Shows the records of a stretch, in the order of their control numbers' bytes in UTF-8. */
    void visit(Stretch stretch, Consumer<ShownRecord> visitor) throws IOException;
  }

  /**
   * Some of a library's records.
   *
   * @param behind those behind this control number, which need not exist; null begins at the first
   * @param to up to this one and with it; null goes on to the last
   */
  record Stretch(String isil, @Nullable String behind, @Nullable String to) {}
}

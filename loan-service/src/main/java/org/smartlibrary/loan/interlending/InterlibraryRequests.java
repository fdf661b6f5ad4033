package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** All requests. */
public interface InterlibraryRequests extends Records {

  Optional<InterlibraryRequest> find(RequestId id);

  /** False when there is one of that name. */
  boolean add(InterlibraryRequest request);

  /** Whether it was still the version before this one. */
  boolean replace(InterlibraryRequest request);

  /**
   * The latest first.
   *
   * @param as whether the library asked, or supplies
   * @param state any when null
   */
  Page<InterlibraryRequest> page(
      Party party, Side as, Progress.@Nullable Name state, PageRequest request);

  /** Those whose deadline is over, the longest overdue first. */
  List<InterlibraryRequest> due(Instant now, int most);

  /** Those with something that is to be sent now. */
  List<InterlibraryRequest> toTell(Instant now, int most);

  /** Those that are over since then and still name a reader. */
  List<InterlibraryRequest> namingReaders(Instant overBefore, int most);

  /** Those for this reader. */
  List<InterlibraryRequest> of(ReaderId reader);

  /** Those for this reader, the latest first. */
  Page<InterlibraryRequest> of(ReaderId reader, PageRequest request);

  /** Takes out one for which there was no place, unless somebody was faster. */
  void remove(InterlibraryRequest wish);

  /** Those of readers that were written down before then and never opened. */
  List<InterlibraryRequest> unplaced(Instant before, int most);

  /** Those that still take a place of their reader's and need it no more. */
  List<InterlibraryRequest> keepingPlaces(int most);

  /** What was shipped in a month at UTC, counted and summed for each pair. */
  List<Supplied> supplied(YearMonth month);

  /** How many there are of each state. */
  Map<Progress.Name, Long> states();

  /** In which role. */
  enum Side {
    REQUESTER,
    SUPPLIER
  }
}

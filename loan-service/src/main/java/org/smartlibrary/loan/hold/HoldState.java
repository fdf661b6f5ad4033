package org.smartlibrary.loan.hold;

import java.time.Instant;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;

/** Where a hold stands, with what belongs to that state only. */
public sealed interface HoldState {

  HoldPhase phase();

  /** Has a copy of its own. */
  sealed interface WithCopy extends HoldState {

    ItemKey item();
  }

  /** Will not change any more. */
  sealed interface Over extends HoldState {}

  /** Written down, but its place among the reader's holds is not yet taken. */
  record Asked() implements HoldState {

    @Override
    public HoldPhase phase() {
      return HoldPhase.ASKED;
    }
  }

  /** In line. */
  record Waiting() implements HoldState {

    @Override
    public HoldPhase phase() {
      return HoldPhase.WAITING;
    }
  }

  /**
   * A copy is meant for it and has to be fetched or put on its way.
   *
   * @param at where the copy is
   * @param confirmed whether the copy's own document is known to say the same
   */
  record Allocated(ItemKey item, Isil at, boolean confirmed) implements WithCopy {

    @Override
    public HoldPhase phase() {
      return HoldPhase.ALLOCATED;
    }
  }

  /** The copy is on its way. */
  record InTransit(ItemKey item, Isil from) implements WithCopy {

    @Override
    public HoldPhase phase() {
      return HoldPhase.IN_TRANSIT;
    }
  }

  /** The copy stands on the pick-up shelf until then. */
  record Ready(ItemKey item, Instant until) implements WithCopy {

    @Override
    public HoldPhase phase() {
      return HoldPhase.READY;
    }
  }

  /** The reader has it. */
  record Fulfilled(ItemKey item) implements Over {

    @Override
    public HoldPhase phase() {
      return HoldPhase.FULFILLED;
    }
  }

  /** Its time ran out. */
  record Expired(Why why) implements Over {

    /** Nobody wants it any more, or nobody came for it. */
    public enum Why {
      NO_LONGER_WANTED,
      NOT_COLLECTED
    }

    @Override
    public HoldPhase phase() {
      return HoldPhase.EXPIRED;
    }
  }

  /** Taken back. */
  record Cancelled() implements Over {

    @Override
    public HoldPhase phase() {
      return HoldPhase.CANCELLED;
    }
  }

  /** No library has the title any more. */
  record TitleGone() implements Over {

    @Override
    public HoldPhase phase() {
      return HoldPhase.TITLE_GONE;
    }
  }
}

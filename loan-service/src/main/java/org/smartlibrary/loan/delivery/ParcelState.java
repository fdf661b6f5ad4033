package org.smartlibrary.loan.delivery;

import java.util.Optional;

/** Where a parcel is. */
public enum ParcelState {
  WAITING,
  PICKED,
  SHIPPED,
  DELIVERED,
  RETURNING,
  RETURNED,
  LOST,
  CANCELLED;

  /** Where it is after a move; the same when that was said before; empty when it cannot be. */
  public Optional<ParcelState> after(Move move) {
    return Optional.ofNullable(
        switch (this) {
          case WAITING ->
              switch (move) {
                case PICK -> PICKED;
                case CANCEL -> CANCELLED;
                case SHIP, DELIVER, SEND_BACK, TAKE_BACK, LOSE -> null;
              };
          case PICKED ->
              switch (move) {
                case PICK -> PICKED;
                case SHIP -> SHIPPED;
                case DELIVER -> DELIVERED;
                case TAKE_BACK -> RETURNED;
                case LOSE -> LOST;
                case SEND_BACK, CANCEL -> null;
              };
          case SHIPPED ->
              switch (move) {
                case SHIP -> SHIPPED;
                case DELIVER -> DELIVERED;
                case SEND_BACK -> RETURNING;
                case TAKE_BACK -> RETURNED;
                case LOSE -> LOST;
                case PICK, CANCEL -> null;
              };
          case DELIVERED ->
              switch (move) {
                case DELIVER -> DELIVERED;
                case SEND_BACK -> RETURNING;
                case TAKE_BACK -> RETURNED;
                case LOSE -> LOST;
                case PICK, SHIP, CANCEL -> null;
              };
          case RETURNING ->
              switch (move) {
                case SEND_BACK -> RETURNING;
                case TAKE_BACK -> RETURNED;
                case LOSE -> LOST;
                case PICK, SHIP, DELIVER, CANCEL -> null;
              };
          case LOST ->
              switch (move) {
                case LOSE -> LOST;
                case TAKE_BACK -> RETURNED;
                case PICK, SHIP, DELIVER, SEND_BACK, CANCEL -> null;
              };
          case RETURNED -> move == Move.TAKE_BACK ? RETURNED : null;
          case CANCELLED -> move == Move.CANCEL ? CANCELLED : null;
        });
  }

  /** Whether nothing more is expected of it. */
  public boolean isOver() {
    return this == RETURNED || this == LOST || this == CANCELLED;
  }

  /** Whether nobody needs to know any more where it was to go. */
  boolean hasArrived() {
    return this == DELIVERED || this == RETURNING || isOver();
  }
}

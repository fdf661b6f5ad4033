package org.smartlibrary.loan.sip2.message;

import java.util.Optional;

/**
 * What a machine asks. Dates are as they came, since only who knows the library's clock can read
 * them; a card or barcode that was left out is empty, and unknown like any other.
 */
public sealed interface Request {

  MessageType type();

  /** Who stands at the machine, and the PIN that was typed in; each may be empty. */
  record Card(String number, String pin) {

    /** Never what is on it. */
    @Override
    public String toString() {
      return "a card";
    }
  }

  /** 93. */
  record Login(boolean plain, String user, String password) implements Request {
    @Override
    public MessageType type() {
      return MessageType.LOGIN;
    }
  }

  /** 99; the status is 0 when all is well, 1 without paper, 2 before a shutdown. */
  record Status(String status, String version) implements Request {
    @Override
    public MessageType type() {
      return MessageType.STATUS;
    }
  }

  /** 97. */
  record Resend() implements Request {
    @Override
    public MessageType type() {
      return MessageType.RESEND;
    }
  }

  /** 23. */
  record PatronStatus(String language, Card card) implements Request {
    @Override
    public MessageType type() {
      return MessageType.PATRON_STATUS;
    }
  }

  /**
   * 63.
   *
   * @param list the place of the one {@code Y} in the summary; nothing without one
   * @param from the first entry of the list that is wanted, from 1
   * @param to the last one
   */
  record PatronInformation(String language, Card card, Optional<Integer> list, int from, int to)
      implements Request {
    @Override
    public MessageType type() {
      return MessageType.PATRON_INFORMATION;
    }
  }

  /** 11; with {@code noBlock} the loan was made while the machine was off line. */
  record Checkout(
      boolean renewalAllowed, boolean noBlock, String date, String due, Card card, String barcode)
      implements Request {
    @Override
    public MessageType type() {
      return MessageType.CHECKOUT;
    }
  }

  /** 09; with {@code noBlock} the copy was taken back while the machine was off line. */
  record Checkin(boolean noBlock, String date, String returned, String place, String barcode)
      implements Request {
    @Override
    public MessageType type() {
      return MessageType.CHECKIN;
    }
  }

  /** 29; {@code barcode} or {@code title} says of what. */
  record Renew(boolean noBlock, String date, String due, Card card, String barcode, String title)
      implements Request {
    @Override
    public MessageType type() {
      return MessageType.RENEW;
    }
  }

  /** 65. */
  record RenewAll(String date, Card card) implements Request {
    @Override
    public MessageType type() {
      return MessageType.RENEW_ALL;
    }
  }

  /** 15; the mode is {@code +}, {@code -} or {@code *}; {@code kind} 3 is this very copy. */
  record Hold(
      String mode,
      String expires,
      String pickup,
      String kind,
      Card card,
      String barcode,
      String title)
      implements Request {
    @Override
    public MessageType type() {
      return MessageType.HOLD;
    }
  }

  /** 17. */
  record ItemInformation(String barcode) implements Request {
    @Override
    public MessageType type() {
      return MessageType.ITEM_INFORMATION;
    }
  }

  /** 19. */
  record ItemStatusUpdate(String barcode, String properties) implements Request {
    @Override
    public MessageType type() {
      return MessageType.ITEM_STATUS_UPDATE;
    }
  }

  /** 37; {@code fee} names the one that is paid, when the machine knows. */
  record FeePaid(String currency, String amount, Card card, String fee, String transaction)
      implements Request {
    @Override
    public MessageType type() {
      return MessageType.FEE_PAID;
    }
  }

  /** 35. */
  record EndSession(Card card) implements Request {
    @Override
    public MessageType type() {
      return MessageType.END_SESSION;
    }
  }

  /** 01. */
  record BlockPatron(boolean cardRetained, String reason, Card card) implements Request {
    @Override
    public MessageType type() {
      return MessageType.BLOCK_PATRON;
    }
  }

  /** 25. */
  record PatronEnable(Card card) implements Request {
    @Override
    public MessageType type() {
      return MessageType.PATRON_ENABLE;
    }
  }
}

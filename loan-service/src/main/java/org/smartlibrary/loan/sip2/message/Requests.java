package org.smartlibrary.loan.sip2.message;

import java.util.Optional;

/** Reads requests: the layouts of the protocol, one a method. */
public final class Requests {

  private static final int LANGUAGE = 3;
  private static final int SUMMARY = 10;
  private static final int PRINT_WIDTH = 3;
  private static final int VERSION = 4;
  private static final int FEE_AND_PAYMENT_TYPE = 4;
  private static final int CURRENCY = 3;

  private Requests() {}

  /**
   * The request that a message is.
   *
   * @throws MalformedMessage when it is none
   */
  public static Request read(String message) {
    var type = MessageType.of(message).orElseThrow(MalformedMessage::new);
    var fields = new Fields(message);
    return switch (type) {
      case LOGIN -> login(fields);
      case STATUS -> status(fields);
      case RESEND -> new Request.Resend();
      case PATRON_STATUS -> patronStatus(fields);
      case PATRON_INFORMATION -> patronInformation(fields);
      case CHECKOUT -> checkout(fields);
      case CHECKIN -> checkin(fields);
      case RENEW -> renew(fields);
      case RENEW_ALL -> renewAll(fields);
      case HOLD -> hold(fields);
      case ITEM_INFORMATION -> itemInformation(fields);
      case ITEM_STATUS_UPDATE -> itemStatusUpdate(fields);
      case FEE_PAID -> feePaid(fields);
      case END_SESSION -> endSession(fields);
      case BLOCK_PATRON -> blockPatron(fields);
      case PATRON_ENABLE -> patronEnable(fields);
    };
  }

  private static Request login(Fields fields) {
    boolean plain = fields.fixed(2).equals("00");
    var tagged = fields.tagged();
    return new Request.Login(plain, tagged.get("CN"), tagged.get("CO"));
  }

  private static Request status(Fields fields) {
    var status = fields.fixed(1);
    fields.fixed(PRINT_WIDTH);
    return new Request.Status(status, fields.fixed(VERSION));
  }

  private static Request patronStatus(Fields fields) {
    var language = fields.fixed(LANGUAGE);
    fields.date();
    return new Request.PatronStatus(language, fields.tagged().card());
  }

  private static Request patronInformation(Fields fields) {
    var language = fields.fixed(LANGUAGE);
    fields.date();
    int wanted = fields.fixed(SUMMARY).indexOf('Y');
    var tagged = fields.tagged();
    return new Request.PatronInformation(
        language,
        tagged.card(),
        wanted < 0 ? Optional.empty() : Optional.of(wanted),
        number(tagged.get("BP"), 1),
        number(tagged.get("BQ"), Integer.MAX_VALUE));
  }

  private static Request checkout(Fields fields) {
    boolean renewalAllowed = fields.yes();
    boolean noBlock = fields.yes();
    var date = fields.date();
    var due = fields.date();
    var tagged = fields.tagged();
    return new Request.Checkout(
        renewalAllowed, noBlock, date, due, tagged.card(), tagged.get("AB"));
  }

  private static Request checkin(Fields fields) {
    boolean noBlock = fields.yes();
    var date = fields.date();
    var returned = fields.date();
    var tagged = fields.tagged();
    return new Request.Checkin(noBlock, date, returned, tagged.get("AP"), tagged.get("AB"));
  }

  private static Request renew(Fields fields) {
    fields.yes();
    boolean noBlock = fields.yes();
    var date = fields.date();
    var due = fields.date();
    var tagged = fields.tagged();
    return new Request.Renew(noBlock, date, due, tagged.card(), tagged.get("AB"), tagged.get("AJ"));
  }

  private static Request renewAll(Fields fields) {
    return new Request.RenewAll(fields.date(), fields.tagged().card());
  }

  private static Request hold(Fields fields) {
    var mode = fields.fixed(1);
    fields.date();
    var tagged = fields.tagged();
    return new Request.Hold(
        mode,
        tagged.get("BW"),
        tagged.get("BS"),
        tagged.get("BY"),
        tagged.card(),
        tagged.get("AB"),
        tagged.get("AJ"));
  }

  private static Request itemInformation(Fields fields) {
    fields.date();
    return new Request.ItemInformation(fields.tagged().get("AB"));
  }

  private static Request itemStatusUpdate(Fields fields) {
    fields.date();
    var tagged = fields.tagged();
    return new Request.ItemStatusUpdate(tagged.get("AB"), tagged.get("CH"));
  }

  private static Request feePaid(Fields fields) {
    fields.date();
    fields.fixed(FEE_AND_PAYMENT_TYPE);
    var currency = fields.fixed(CURRENCY);
    var tagged = fields.tagged();
    return new Request.FeePaid(
        currency, tagged.get("BV"), tagged.card(), tagged.get("CG"), tagged.get("BK"));
  }

  private static Request endSession(Fields fields) {
    fields.date();
    return new Request.EndSession(fields.tagged().card());
  }

  private static Request blockPatron(Fields fields) {
    boolean retained = fields.yes();
    fields.date();
    var tagged = fields.tagged();
    return new Request.BlockPatron(retained, tagged.get("AL"), tagged.card());
  }

  private static Request patronEnable(Fields fields) {
    fields.date();
    return new Request.PatronEnable(fields.tagged().card());
  }

  private static int number(String text, int otherwise) {
    try {
      return Math.max(1, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}

package org.smartlibrary.local.sip2;

/**
 * What came of a request, as one would tell it at the desk.
 *
 * @param done false when the library said no
 */
public record Verdict(boolean done, String sentence) {

  private static final String KNOWN = "Y";

  /** What an answer comes to. */
  public static Verdict of(Message answer) {
    return answer
        .kind()
        .map(
            kind ->
                switch (kind) {
                  case CHECKED_OUT, RENEWED -> lent(answer);
                  case CHECKED_IN -> takenBack(answer);
                  case READER, CARD -> reader(answer);
                  case COPY -> copy(answer);
                  case SIGNED_IN ->
                      said(answer.place("done").equals("yes"), "Signed in.", "Not signed in.");
                  case SYSTEM ->
                      said(answer.place("on line").equals("yes"), online(answer), "Not on line.");
                  case SEND_AGAIN -> new Verdict(false, "The message was not understood.");
                  default -> new Verdict(true, answer.plainly());
                })
        .orElseGet(() -> new Verdict(true, answer.plainly()));
  }

  private static Verdict lent(Message answer) {
    var title = title(answer);
    return answer.place("done").equals("yes")
        ? new Verdict(true, "Lent: %s, due %s.".formatted(title, due(answer)) + words(answer))
        : new Verdict(false, "Not lent: " + title + "." + words(answer));
  }

  private static Verdict takenBack(Message answer) {
    var title = title(answer);
    return answer.place("done").equals("yes")
        ? new Verdict(true, "Taken back: %s, %s.".formatted(title, next(answer)) + words(answer))
        : new Verdict(false, "Not taken back: " + title + "." + words(answer));
  }

  /** The alert's kind (CV), as 3M's extensions have it. */
  private static String next(Message answer) {
    return switch (answer.field("CV")) {
      case "01" -> "to the pick-up shelf";
      case "02" -> "to " + answer.field("CT") + ", where somebody waits for it";
      case "04" -> "to " + answer.field("CT") + ", where it belongs";
      default -> answer.place("put aside").equals("yes") ? "to be put aside" : "to its shelf";
    };
  }

  private static Verdict reader(Message answer) {
    if (!answer.field("BL").equals(KNOWN)) {
      return new Verdict(false, "No such card." + words(answer));
    }
    var loans = answer.place("loans").isEmpty() ? "" : counts(answer);
    var owed = answer.has("BV") ? ", owes ¥" + answer.field("BV") : "";
    if (answer.field("CQ").equals("N")) {
      return new Verdict(false, "The PIN is wrong." + words(answer));
    }
    var held = answer.all("AU").isEmpty() ? "" : " Has: " + answer.joined("AU") + ".";
    return new Verdict(true, answer.field("AE") + loans + owed + "." + held + words(answer));
  }

  private static String counts(Message answer) {
    return ": %d borrowed (%d overdue), %d holds"
        .formatted(
            number(answer.place("loans")),
            number(answer.place("overdue")),
            number(answer.place("holds")) + number(answer.place("holds not in")));
  }

  private static Verdict copy(Message answer) {
    return answer.has("AJ")
        ? new Verdict(true, title(answer) + ": " + standing(answer) + "." + words(answer))
        : new Verdict(false, "No such copy." + words(answer));
  }

  private static String standing(Message answer) {
    return switch (answer.place("standing")) {
      case "03" -> "in";
      case "04" -> "on loan, due " + due(answer);
      case "08" -> "kept on the pick-up shelf";
      case "10" -> "on its way";
      case "12" -> "lost";
      default -> "not to be lent now";
    };
  }

  private static String online(Message answer) {
    return "On line at %s.".formatted(answer.has("AM") ? answer.field("AM") : answer.field("AO"));
  }

  private static Verdict said(boolean done, String yes, String no) {
    return new Verdict(done, done ? yes : no);
  }

  private static String title(Message answer) {
    return answer.has("AJ") ? answer.field("AJ") : answer.field("AB");
  }

  private static String due(Message answer) {
    return SipTime.plainly(answer.field("AH"));
  }

  private static String words(Message answer) {
    return answer.has("AF") ? " «" + answer.field("AF") + "»" : "";
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
  }
}

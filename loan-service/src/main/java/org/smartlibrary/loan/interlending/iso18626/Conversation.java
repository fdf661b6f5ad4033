package org.smartlibrary.loan.interlending.iso18626;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.Agencies;
import org.smartlibrary.loan.interlending.Agency;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Correspondence.Outcome;
import org.smartlibrary.loan.interlending.Interlending;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.Notice;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.stock.Stock;

/** ISO 18626 in both directions: a message in, its confirmation out. */
public final class Conversation {

  private final Agencies agencies;
  private final IncomingRequests incomingRequests;
  private final IncomingActions incomingActions;
  private final IncomingReports incomingReports;
  private final Letters letters;
  private final Clock clock;

  public Conversation(
      Interlending.Means means,
      Interlending interlending,
      Stock stock,
      Libraries libraries,
      Clock clock) {
    AgencyId network = means.settings().network();
    this.agencies = means.agencies();
    this.incomingRequests =
        new IncomingRequests(
            interlending, means.requests(), agencies, libraries, new Titles(stock), network);
    this.incomingActions = new IncomingActions(interlending, means.requests());
    this.incomingReports = new IncomingReports(interlending, means.requests());
    this.letters = new Letters(network);
    this.clock = clock;
  }

  /**
   * By what a sender shows who it is: the agency that a token is for, or a shared secret.
   *
   * @param any whether the token is good for every agency, as an operator's
   */
  public record Credentials(@Nullable AgencyId token, boolean any, @Nullable String secret) {}

  /** What is sent back. */
  public sealed interface Reply {

    /** A message of the standard. */
    record Confirmation(String xml, boolean accepted) implements Reply {}

    /** What came is no message of the standard. */
    record NoMessage(String why) implements Reply {}

    /** The sender does not show that it is who it says. */
    record Stranger() implements Reply {}
  }

  public Reply answer(byte[] xml, Credentials credentials) {
    Element message;
    try {
      message = Xml.read(xml);
    } catch (Xml.Unreadable e) {
      return new Reply.NoMessage(String.valueOf(e.getMessage()));
    }
    if (message.name().endsWith("Confirmation")) {
      return new Reply.NoMessage("A confirmation answers a message and is not sent by itself.");
    }
    if (!isKnown(message, credentials)) {
      return new Reply.Stranger();
    }
    @Nullable Fault fault = Grammar.fault(message).or(() -> taken(message)).orElse(null);
    Element confirmation = Confirmations.of(message, fault, clock.instant());
    return new Reply.Confirmation(
        new String(Xml.write(confirmation), StandardCharsets.UTF_8), fault == null);
  }

  private Optional<Fault> taken(Element message) {
    return switch (message.name()) {
      case "request" -> incomingRequests.take(message);
      case "requestingAgencyMessage" -> incomingActions.take(message);
      default -> incomingReports.take(message);
    };
  }

  private boolean isKnown(Element message, Credentials credentials) {
    Header header = Header.of(message);
    boolean supplier = message.name().equals("supplyingAgencyMessage");
    Optional<AgencyId> sender = supplier ? header.supplying() : header.requesting();
    if (credentials.any()) {
      return true;
    }
    if (credentials.token() != null) {
      return sender.filter(id -> id.equals(credentials.token())).isPresent();
    }
    Optional<String> secret =
        Optional.ofNullable(credentials.secret())
            .or(() -> supplier ? Optional.empty() : header.secret());
    return sender
        .flatMap(agencies::find)
        .map(Agency::secretDigest)
        .filter(known -> secret.filter(shown -> matches(known, shown)).isPresent())
        .isPresent();
  }

  private static boolean matches(String known, String shown) {
    return MessageDigest.isEqual(
        known.getBytes(StandardCharsets.US_ASCII),
        digest(shown).getBytes(StandardCharsets.US_ASCII));
  }

  /** What is kept of a secret; secrets are long and random, so one round does. */
  public static String digest(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A message as it goes out. */
  public byte[] letter(InterlibraryRequest request, Notice notice) {
    return Xml.write(letters.write(request, notice, clock.instant()));
  }

  /** What the answer to it says. */
  public Outcome outcome(InterlibraryRequest request, Notice notice, byte[] answer) {
    return Confirmations.outcome(letters.write(request, notice, clock.instant()), answer);
  }
}

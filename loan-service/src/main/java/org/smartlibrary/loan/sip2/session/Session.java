package org.smartlibrary.loan.sip2.session;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.sip2.Language;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.loan.sip2.TerminalSecret;
import org.smartlibrary.loan.sip2.Terminals;
import org.smartlibrary.loan.sip2.message.Answer;
import org.smartlibrary.loan.sip2.message.ErrorDetection;
import org.smartlibrary.loan.sip2.message.Frame;
import org.smartlibrary.loan.sip2.message.MalformedMessage;
import org.smartlibrary.loan.sip2.message.MessageType;
import org.smartlibrary.loan.sip2.message.Request;
import org.smartlibrary.loan.sip2.message.Requests;

/** One connection: who signed in, and what was said last. Lines come one after the other. */
public final class Session {

  private static final int MOST_FAILURES = 5;
  private static final Duration TRUST = Duration.ofSeconds(15);
  private static final byte[] NOTHING = new byte[0];

  private final Terminals terminals;
  private final Dialogue dialogue;
  private final Clock clock;
  private @Nullable Terminal terminal;
  private Language language = Language.CHINESE;
  private final Proof proof;
  private Instant trustedUntil = Instant.MIN;
  private int failures;
  private byte[] lastRequest = NOTHING;
  private byte[] lastAnswer = NOTHING;
  private byte[] lastSent = NOTHING;

  public Session(Terminals terminals, Dialogue dialogue, Clock clock) {
    this.terminals = terminals;
    this.dialogue = dialogue;
    this.clock = clock;
    this.proof = dialogue.proof();
  }

  /** Who has signed in. */
  public Optional<Terminal> terminal() {
    return Optional.ofNullable(terminal);
  }

  /** Answers a line, which comes without its end. */
  public Reply take(byte[] line) {
    var frame = Frame.read(line, charset());
    if (!frame.intact()) {
      return again(frame.detection(), Reply.Result.DAMAGED);
    }
    try {
      return take(line, frame, Requests.read(frame.message()));
    } catch (MalformedMessage e) {
      return again(frame.detection(), Reply.Result.MALFORMED);
    }
  }

  private Reply take(byte[] line, Frame frame, Request request) {
    if (request instanceof Request.Resend) {
      return lastSent.length == 0
          ? again(frame.detection(), Reply.Result.MALFORMED)
          : repeated(request, lastSent);
    }
    if (frame.detection().sequence() != null && Arrays.equals(line, lastRequest)) {
      return repeated(request, lastAnswer);
    }
    return switch (request) {
      case Request.Login login -> signIn(line, frame, login);
      case Request _ when terminal == null || !stillTrusted(terminal) ->
          Reply.nothing(Reply.Result.NOT_SIGNED_IN, true);
      default ->
          answered(
              line, frame, dialogue.answer(where(request, terminal), request, frame.message()));
    };
  }

  private Reply signIn(byte[] line, Frame frame, Request.Login login) {
    var found =
        TerminalLogin.of(login.user())
            .filter(_ -> login.plain())
            .flatMap(terminals::find)
            .filter(known -> new TerminalSecret(login.password()).matches(known.secretDigest()));
    terminal = found.orElse(null);
    proof.forget();
    found.ifPresent(
        known -> {
          language = known.language();
          trustedUntil = clock.instant().plus(TRUST);
        });
    failures = found.isPresent() ? 0 : failures + 1;
    return answered(
        line,
        frame,
        Answer.to(MessageType.LOGIN).ok(found.isPresent()),
        found.isPresent() ? Reply.Result.DONE : Reply.Result.NOT_SIGNED_IN);
  }

  /** A terminal that was taken away, or given another secret, is one no more. */
  private boolean stillTrusted(Terminal signedIn) {
    if (clock.instant().isBefore(trustedUntil)) {
      return true;
    }
    var now =
        terminals
            .find(signedIn.login())
            .filter(known -> known.secretDigest().equals(signedIn.secretDigest()));
    terminal = now.orElse(null);
    trustedUntil = clock.instant().plus(TRUST);
    return now.isPresent();
  }

  private Where where(Request request, Terminal signedIn) {
    var wanted =
        switch (request) {
          case Request.PatronStatus status -> Language.of(status.language());
          case Request.PatronInformation information -> Language.of(information.language());
          default -> Optional.<Language>empty();
        };
    language = wanted.orElse(language);
    return new Where(signedIn, language, dialogue.zone(signedIn), clock.instant(), proof);
  }

  private Reply answered(byte[] line, Frame frame, Answer answer) {
    failures = 0;
    return answered(
        line, frame, answer, answer.isRefusal() ? Reply.Result.REFUSED : Reply.Result.DONE);
  }

  private Reply answered(byte[] line, Frame frame, Answer answer, Reply.Result result) {
    lastRequest = line.clone();
    lastAnswer = Frame.write(answer.text(), frame.detection(), charset());
    lastSent = lastAnswer;
    return new Reply(lastAnswer, Optional.of(answer.type()), result, failures >= MOST_FAILURES);
  }

  private Reply repeated(Request request, byte[] same) {
    lastSent = same;
    return new Reply(same, Optional.of(request.type()), Reply.Result.REPEATED, false);
  }

  /** Asks for the message once more (96), which never bears a sequence number; not for ever. */
  private Reply again(ErrorDetection asked, Reply.Result result) {
    failures++;
    var protection = asked.on() ? ErrorDetection.CHECKSUM_ONLY : ErrorDetection.NONE;
    lastSent = Frame.write(MessageType.RESEND.answer(), protection, charset());
    return new Reply(lastSent, Optional.empty(), result, failures >= MOST_FAILURES);
  }

  private Charset charset() {
    return terminal == null ? StandardCharsets.UTF_8 : terminal.encoding().charset();
  }
}

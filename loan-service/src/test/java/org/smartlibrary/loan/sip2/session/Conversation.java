package org.smartlibrary.loan.sip2.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.Encoding;
import org.smartlibrary.loan.sip2.Language;
import org.smartlibrary.loan.sip2.Repeats;
import org.smartlibrary.loan.sip2.RepeatsInMemory;
import org.smartlibrary.loan.sip2.SmallLibrary;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.loan.sip2.TerminalSecret;
import org.smartlibrary.loan.sip2.TerminalsInMemory;
import org.smartlibrary.loan.sip2.message.ErrorDetection;
import org.smartlibrary.loan.sip2.message.Frame;

/** A library with one terminal, and sessions that it holds with the desk. */
final class Conversation {

  static final String DATE = "20261123    101500";
  static final String SECRET = "secret";

  final SmallLibrary desk =
      new SmallLibrary()
          .reader("0440001234", "王小明", "6789", Money.ofYuan("12.50"))
          .reader("0440009999", "李|雷", "1111", Money.ZERO)
          .copy("31000000012345", "红楼梦")
          .copy("31000000054321", "A Dream | of Red Mansions");
  final TerminalsInMemory terminals = new TerminalsInMemory();

  private final Repeats repeats = new RepeatsInMemory();
  private final Libraries libraries = new Libraries();
  private final Clock clock;
  private final Charset charset;
  private Session session;

  Conversation(Clock clock) {
    this(clock, Encoding.UTF_8, Set.of(Duty.values()), false);
  }

  Conversation(Clock clock, Encoding encoding, Set<Duty> duties, boolean asksPin) {
    this.clock = clock;
    this.charset = encoding.charset();
    terminals.save(terminal(encoding, duties, asksPin));
    libraries.put(
        new Library(
            SmallLibrary.ISIL,
            "长沙县图书馆",
            "Changsha County Library",
            Level.COUNTY,
            null,
            null,
            ZoneId.of("Asia/Shanghai"),
            Library.Status.ACTIVE,
            1));
    this.session = fresh();
  }

  static Terminal terminal(Encoding encoding, Set<Duty> duties, boolean asksPin) {
    return new Terminal(
        new TerminalLogin("term01"),
        SmallLibrary.ISIL,
        "一楼大厅",
        encoding,
        Language.CHINESE,
        duties,
        asksPin,
        new TerminalSecret(SECRET).digest(),
        1);
  }

  /** The machine connects again. */
  Conversation reconnect() {
    session = fresh();
    return this;
  }

  Conversation signedIn() {
    ask("9300CNterm01|CO" + SECRET + "|");
    return this;
  }

  /** The answer, without its end. */
  String ask(String line) {
    return text(take(line));
  }

  /** The same with sequence number and sum. */
  String ask(String message, int sequence) {
    var whole = new String(Frame.write(message, sequenced(sequence), charset), charset);
    return ask(whole.strip());
  }

  Reply take(String line) {
    return session.take(line.getBytes(charset));
  }

  String text(Reply reply) {
    return new String(reply.line(), charset).replace("\r", "");
  }

  private static ErrorDetection sequenced(int sequence) {
    return Frame.read(("97AY" + sequence + "AZ0000").getBytes(UTF_8), UTF_8).detection();
  }

  private Session fresh() {
    var dialogue = new Dialogue(desk, libraries, repeats, Duration.ofMinutes(10));
    return new Session(terminals, dialogue, clock);
  }
}

package org.smartlibrary.loan.sip2.session;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.Language;
import org.smartlibrary.loan.sip2.message.Answer;
import org.smartlibrary.loan.sip2.message.MessageType;

/** What the server is and does (98), and what ends a reader's turn (36). */
final class StatusAnswers {

  /** Tenths of a second that a machine waits, and how often it asks again. */
  private static final String TIMEOUT = "100";

  private static final String RETRIES = "003";
  private static final String VERSION = "2.00";

  private StatusAnswers() {}

  static Answer status(Where where, Optional<Library> library) {
    return Answer.to(MessageType.STATUS)
        .yes(true)
        .yes(where.terminal().may(Duty.TAKE_BACK))
        .yes(where.terminal().may(Duty.LEND))
        .yes(where.terminal().may(Duty.RENEW))
        .yes(where.terminal().may(Duty.REMARK))
        .yes(true)
        .fixed(TIMEOUT)
        .fixed(RETRIES)
        .fixed(where.date())
        .fixed(VERSION)
        .field("AO", where.institution())
        .field("AM", library.map(known -> name(known, where.language())).orElse(""))
        .field("BX", supported(where))
        .field("AN", where.terminal().place());
  }

  static Answer ended(Where where, String card) {
    return Answer.to(MessageType.END_SESSION)
        .yes(true)
        .fixed(where.date())
        .field("AO", where.institution())
        .field("AA", card);
  }

  private static String name(Library library, Language language) {
    return language == Language.ENGLISH && library.nameEn() != null
        ? library.nameEn()
        : library.nameZh();
  }

  private static String supported(Where where) {
    return Stream.of(MessageType.values())
        .map(type -> serves(where, type) ? "Y" : "N")
        .collect(Collectors.joining());
  }

  private static boolean serves(Where where, MessageType type) {
    return switch (type) {
      case CHECKOUT -> where.terminal().may(Duty.LEND);
      case CHECKIN -> where.terminal().may(Duty.TAKE_BACK);
      case BLOCK_PATRON -> where.terminal().may(Duty.BLOCK_CARDS);
      case PATRON_ENABLE -> where.terminal().may(Duty.UNBLOCK_CARDS);
      case FEE_PAID -> where.terminal().may(Duty.TAKE_MONEY);
      case ITEM_STATUS_UPDATE -> where.terminal().may(Duty.REMARK);
      case HOLD -> where.terminal().may(Duty.HOLD);
      case RENEW, RENEW_ALL -> where.terminal().may(Duty.RENEW);
      case PATRON_STATUS,
          STATUS,
          RESEND,
          LOGIN,
          PATRON_INFORMATION,
          END_SESSION,
          ITEM_INFORMATION ->
          true;
    };
  }
}

package org.smartlibrary.loan.interlending.iso18626;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.interlending.Bench.FAR;
import static org.smartlibrary.loan.interlending.Bench.HERE;
import static org.smartlibrary.loan.interlending.Bench.TITLE;
import static org.smartlibrary.loan.interlending.iso18626.Correspondents.bytes;
import static org.smartlibrary.loan.interlending.iso18626.Correspondents.sample;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Bench;
import org.smartlibrary.loan.interlending.Happening;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.Notice;
import org.smartlibrary.loan.interlending.Party;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.interlending.RequestId;
import org.smartlibrary.loan.interlending.Step;

class ConversationTest {

  private static final AgencyId REQ = new AgencyId("ISIL", "REQ");
  private static final String NUMBER = "5636c993-c41c-48f4-a285-470545f6f343";
  private static final Party SUPPLIER = Party.of(FAR);

  private final Correspondents all = new Correspondents();
  private final Bench bench = all.bench;

  static List<String> samples() {
    return IsoFiles.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleHasItsConfirmationAndTheSchemaTakesIt(String name) {
    String answer = all.answer(IsoFiles.sample(name));
    if (name.equals("msg-invalid.xml")) {
      assertThat(answer).isEqualTo("NoMessage");
      return;
    }
    assertThat(IsoFiles.isValid(bytes(answer))).as(answer).isTrue();
    boolean plain =
        name.startsWith("request-")
            && !name.contains("no-reqid")
            && !name.contains("after-unfilled")
            && !name.contains("non-existing")
            && !name.contains("reminder");
    assertThat(answer.contains("<messageStatus>OK<")).as(answer).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          request-no-reqid, UnrecognisedDataValue, requestingAgencyRequestId: cannot be empty
          request-retry-non-existing, UnrecognisedDataValue, requestingAgencyPreviousRequestId: request with a given ID not found
          request-reminder, UnrecognisedDataValue, requestingAgencyPreviousRequestId: request with a given ID not found
          reqmsg-invalid-action, UnsupportedActionType, action: WeCancelThisMessage
          reqmsg-no-reqid, UnrecognisedDataValue, requestingAgencyRequestId: cannot be empty
          reqmsg-ok, UnrecognisedDataValue, requestingAgencyRequestId: request with a given ID not found
          reqmsg-notification, UnrecognisedDataValue, requestingAgencyRequestId: request with a given ID not found
          supmsg-invalid-reason, UnsupportedReasonForMessageType, reasonForMessage: NoGoodReason
          supmsg-invalid-status, UnrecognisedDataValue, status: WeCouldLoan
          supmsg-no-reqid, UnrecognisedDataValue, requestingAgencyRequestId: cannot be empty
          supmsg-ok, UnrecognisedDataValue, requestingAgencyRequestId: request with a given ID not found
          """)
  void whatIsWrongIsSaidInTheStandardsWords(String name, String type, String value) {
    assertThat(all.answer(IsoFiles.sample(name + ".xml")))
        .contains("<messageStatus>ERROR</messageStatus>")
        .contains("<errorType>" + type + "</errorType>")
        .contains("<errorValue>" + value + "</errorValue>");
  }

  @Test
  void aNumberThatIsThereAlreadyIsRefused() {
    all.answer(IsoFiles.sample("request-loaned.xml"));
    assertThat(all.answer(IsoFiles.sample("request-loaned.xml")))
        .contains("request with a given ID already exists");
    assertThat(bench.requests.states().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(1);
  }

  @Test
  void unknownElementsAreNamed() {
    String with = sample("request-loaned.xml").replace("<header>", "<colour>red</colour><header>");
    assertThat(all.answer(bytes(with)))
        .contains("<errorType>UnrecognisedDataElement</errorType>")
        .contains("<errorValue>colour</errorValue>");
  }

  @Test
  void nobodySpeaksForAnAgencyWithoutItsSecretOrItsToken() {
    byte[] xml = IsoFiles.sample("request-loaned.xml");
    String inside =
        sample("request-loaned.xml")
            .replace(
                "</header>",
                "<requestingAgencyAuthentication><securityCode>%s</securityCode></requestingAgencyAuthentication></header>"
                    .formatted(Correspondents.SECRET));

    assertThat(reply(xml, null, false, null)).isEqualTo("Stranger");
    assertThat(reply(xml, null, false, "wrong")).isEqualTo("Stranger");
    assertThat(reply(xml, new AgencyId("ISIL", "SUP"), false, null)).isEqualTo("Stranger");
    assertThat(reply(xml, new AgencyId("ISIL", "SUP"), false, Correspondents.SECRET))
        .isEqualTo("Stranger");
    assertThat(reply(bytes(inside.replace(Correspondents.SECRET, "x")), null, false, null))
        .isEqualTo("Stranger");
    assertThat(bench.requests.states()).isEmpty();

    assertThat(reply(bytes(inside), null, false, null)).isEqualTo("Confirmation");
    assertThat(reply(xml, REQ, false, null)).isEqualTo("Confirmation");
    assertThat(reply(xml, null, true, null)).isEqualTo("Confirmation");
  }

  private String reply(byte[] xml, @Nullable AgencyId token, boolean any, @Nullable String secret) {
    return all.conversation
        .answer(xml, new Conversation.Credentials(token, any, secret))
        .getClass()
        .getSimpleName();
  }

  @Test
  void whatNobodyHasIsUnfilledAtOnce() {
    all.answer(IsoFiles.sample("request-loaned.xml"));
    assertThat(letters())
        .singleElement()
        .asString()
        .contains("<reasonForMessage>RequestResponse<")
        .contains("<status>Unfilled<")
        .contains("<reasonUnfilled>NotFoundAsCited<");
  }

  private RequestId asked() {
    bench.copy(FAR, true);
    all.answer(bytes(sample("request-loaned.xml").replace(">LOANED<", ">" + TITLE.value() + "<")));
    return RequestId.ofForeign(REQ, NUMBER);
  }

  private List<String> letters() {
    List<String> letters = all.letters(RequestId.ofForeign(REQ, NUMBER));
    letters.forEach(letter -> assertThat(IsoFiles.isValid(bytes(letter))).as(letter).isTrue());
    return letters;
  }

  @Test
  void aMemberSuppliesToAnAgencyAndTheAgencyHearsEveryStep() {
    RequestId id = asked();
    bench.interlending.act(id, new Happening.Promised(SUPPLIER, null));
    bench.interlending.act(id, new Happening.Sent(SUPPLIER, "b0", null, new Money(850)));
    assertThat(action("Received")).contains("<messageStatus>OK<").contains("<action>Received<");
    assertThat(action("Received")).contains("<messageStatus>OK<");
    assertThat(action("Renew")).contains("<messageStatus>OK<");
    assertThat(action("Renew")).contains("<messageStatus>OK<");
    assertThat(action("StatusRequest")).contains("<messageStatus>OK<");
    assertThat(action("Cancel")).contains("<messageStatus>OK<");
    assertThat(action("ShippedReturn")).contains("<messageStatus>OK<");
    bench.interlending.act(id, new Happening.Home(SUPPLIER));

    List<String> letters = letters();
    assertThat(letters).hasSize(7);
    assertThat(letters.get(0)).contains("RequestResponse", "<status>WillSupply<");
    assertThat(letters.get(1))
        .contains("StatusChange", "<status>Loaned<", "<itemId>b0<", "<monetaryValue>8.50<");
    assertThat(letters.get(2)).contains("RenewResponse", "<answerYesNo>Y<", "<dueDate>");
    assertThat(letters.get(3)).contains("RenewResponse", "<answerYesNo>N<");
    assertThat(letters.get(4)).contains("StatusRequestResponse", "<status>Loaned<");
    assertThat(letters.get(5)).contains("CancelResponse", "<answerYesNo>N<");
    assertThat(letters.get(6)).contains("StatusChange", "<status>LoanCompleted<");
    assertThat(letters)
        .allSatisfy(letter -> assertThat(letter).contains("BROKER", NUMBER, id.value()));
  }

  @Test
  void anAgencyCancelsInTime() {
    RequestId id = asked();
    assertThat(action("Cancel")).contains("<messageStatus>OK<");
    assertThat(bench.requests.find(id).orElseThrow().progress().name())
        .isEqualTo(Progress.Name.CANCELLED);
    assertThat(letters().getLast())
        .contains("CancelResponse", "<answerYesNo>Y<", "<status>Cancelled<");
  }

  @Test
  void anActionThatDoesNotFitAndOneThatIsNotSupportedAreRefused() {
    asked();
    assertThat(action("ShippedReturn"))
        .contains("ERROR", "does not fit a request that is expect to supply");
    assertThat(action("ShippedForward")).contains("ERROR", "UnsupportedActionType");
  }

  private String action(String action) {
    return all.answer(
        bytes(
            sample("reqmsg-ok.xml")
                .replace(">SLNP_ONE<", ">REQ<")
                .replace(">reqid<", ">" + NUMBER + "<")
                .replace(">Cancel<", ">" + action + "<")));
  }

  @Test
  void anotherTryIsOfferedAndTakenUnderTheOldNumberOrANewOne() {
    RequestId id = asked();
    bench.interlending.act(id, new Happening.RetryOffered(SUPPLIER, "LoanCondition", null));
    assertThat(letters().getLast())
        .contains("<status>RetryPossible<", "<reasonRetry>LoanCondition<", "<retryAfter>");

    assertThat(retry(NUMBER)).contains("<messageStatus>OK<");
    assertThat(bench.requests.find(id).orElseThrow().progress().turn()).contains(SUPPLIER);
    assertThat(retry(NUMBER)).contains("Retry not possible");
  }

  @Test
  void underANewNumberTheOldRequestIsOver() {
    RequestId id = asked();
    bench.interlending.act(id, new Happening.RetryOffered(SUPPLIER, "LoanCondition", null));
    int told = letters().size();

    assertThat(retry("new-1")).contains("<messageStatus>OK<");
    assertThat(bench.requests.find(id).orElseThrow().progress().name())
        .isEqualTo(Progress.Name.CANCELLED);
    assertThat(letters()).hasSize(told);
    assertThat(bench.requests.find(RequestId.ofForeign(REQ, "new-1"))).isPresent();
  }

  private String retry(String number) {
    return all.answer(
        bytes(
            sample("request-retry-after-unfilled.xml")
                .replace("5636c993-c41c-48f4-a285-470545f6f342", NUMBER)
                .replace("4622a9e7-e439-4bc0-b2ec-e42833a3c3c8", number)
                .replace(">RETRY:COST_LOANED<", ">" + TITLE.value() + "<")));
  }

  @Test
  void nothingOfTheirReaderIsKept() {
    RequestId id = asked();
    InterlibraryRequest request = bench.requests.find(id).orElseThrow();
    assertThat(request.toString()).doesNotContain("123").doesNotContain("Prancing Pony");
    assertThat(request.need().reader()).isNull();
  }

  private InterlibraryRequest beyond() {
    all.bench.agencies.all().stream()
        .filter(agency -> !agency.id().value().equals("SUP"))
        .forEach(agency -> all.agency(agency.id().value(), false));
    return Bench.opened(bench.interlending.open(HERE, Bench.need(), true, null));
  }

  private String report(InterlibraryRequest about, String from, String status, String... more) {
    String xml =
        sample("supmsg-ok.xml")
            .replace(">SUP_B<", ">" + from + "<")
            .replace("6ad1ff2e-bab2-4978-b064-656c0e67ebd6", bench.now(about).numberAtSupplier())
            .replace(">Loaned<", ">" + status + "<");
    for (int i = 0; i < more.length; i += 2) {
      xml = xml.replace(more[i], more[i + 1]);
    }
    return all.answer(bytes(xml));
  }

  @Test
  void anAgencyIsAskedWhenNoMemberCanAndNothingOfTheReaderLeaves() {
    InterlibraryRequest wish = beyond();
    assertThat(wish.progress().turn()).contains(new Party.Outsider(new AgencyId("ISIL", "SUP")));
    assertThat(all.letters(wish.id()))
        .singleElement()
        .asString()
        .satisfies(letter -> assertThat(IsoFiles.isValid(bytes(letter))).as(letter).isTrue())
        .contains("<requestType>New<", HERE.value(), wish.numberAtSupplier(), "红楼梦")
        .doesNotContain("patronInfo")
        .doesNotContain(">r1<");

    assertThat(report(wish, "SUP", "WillSupply")).contains("<messageStatus>OK<");
    assertThat(report(wish, "SUP", "WillSupply")).contains("<messageStatus>OK<");
    assertThat(report(wish, "SUP", "Loaned")).contains("<messageStatus>OK<");
    assertThat(report(wish, "SUP", "Loaned")).contains("<messageStatus>OK<");
    bench.act(wish, new Happening.Arrived());
    bench.act(wish, new Happening.HandedOut());
    bench.act(wish, new Happening.ProlongationWanted());
    assertThat(
            report(
                wish,
                "SUP",
                "Loaned",
                ">StatusChange<",
                ">RenewResponse<",
                "</reasonForMessage>",
                "</reasonForMessage><answerYesNo>Y</answerYesNo>",
                "<lastChange>",
                "<dueDate>2027-01-31T00:00:00Z</dueDate><lastChange>"))
        .contains("<messageStatus>OK<");
    assertThat(bench.now(wish).progress().copy().orElseThrow().due())
        .isEqualTo(Instant.parse("2027-01-31T00:00:00Z"));
    bench.act(wish, new Happening.SentBack());
    assertThat(report(wish, "SUP", "LoanCompleted")).contains("<messageStatus>OK<");

    assertThat(bench.now(wish).progress().name()).isEqualTo(Progress.Name.COMPLETED);
    assertThat(all.letters(wish.id()))
        .allSatisfy(letter -> assertThat(IsoFiles.isValid(bytes(letter))).as(letter).isTrue())
        .satisfiesExactly(
            letter -> assertThat(letter).contains("<request>"),
            letter -> assertThat(letter).contains("<action>Received<"),
            letter -> assertThat(letter).contains("<action>Renew<"),
            letter -> assertThat(letter).contains("<action>ShippedReturn<"));
  }

  @Test
  void anAgencyThatWasNotAskedIsNotHeard() {
    InterlibraryRequest wish = beyond();
    assertThat(report(wish, "SUP1", "WillSupply")).contains("ERROR", "not found");
    assertThat(bench.now(wish)).isEqualTo(wish);
  }

  @Test
  void aWordThatComesTooLateIsWrittenDownAndChangesNothing() {
    bench.agencies.all().forEach(agency -> all.agency(agency.id().value(), false));
    all.agency("SUP", true);
    all.agency("SUP1", true);
    InterlibraryRequest wish =
        Bench.opened(bench.interlending.open(HERE, Bench.need(), true, null));
    String first = wish.numberAtSupplier();
    bench.act(wish, new Happening.PassedOver());
    assertThat(bench.now(wish).notices())
        .extracting(Notice::content)
        .contains(new Notice.Content.Tell(Notice.Action.CANCEL));

    String late =
        sample("supmsg-ok.xml")
            .replace(">SUP_B<", ">SUP<")
            .replace("6ad1ff2e-bab2-4978-b064-656c0e67ebd6", first);
    assertThat(all.answer(bytes(late))).contains("<messageStatus>OK<");
    assertThat(bench.now(wish).trail().getLast().kind()).isEqualTo(Step.Kind.LATE);
    assertThat(bench.now(wish).progress().turn())
        .contains(new Party.Outsider(new AgencyId("ISIL", "SUP1")));
  }

  @Test
  void confirmationsAreUnderstood() {
    InterlibraryRequest wish = beyond();
    Notice ask = wish.notices().getFirst();
    byte[] letter = all.conversation.letter(wish, ask);
    Conversation.Reply.Confirmation other =
        (Conversation.Reply.Confirmation)
            new Correspondents()
                .conversation.answer(letter, new Conversation.Credentials(null, true, null));

    assertThat(all.conversation.outcome(wish, ask, bytes(other.xml())).toString())
        .contains("Rejected");
    String ok = other.xml().replace(">ERROR<", ">OK<").replaceAll("<errorData>.*</errorData>", "");
    assertThat(all.conversation.outcome(wish, ask, bytes(ok)).toString()).contains("Confirmed");
    assertThat(all.conversation.outcome(wish, ask, bytes("nonsense")).toString())
        .contains("Failed");
    assertThat(all.conversation.outcome(wish, ask, letter).toString()).contains("Failed");
  }
}

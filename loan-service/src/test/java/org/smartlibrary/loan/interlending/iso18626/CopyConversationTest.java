package org.smartlibrary.loan.interlending.iso18626;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.interlending.Bench.FAR;
import static org.smartlibrary.loan.interlending.Bench.HERE;
import static org.smartlibrary.loan.interlending.Bench.ISBN;
import static org.smartlibrary.loan.interlending.Bench.TITLE;
import static org.smartlibrary.loan.interlending.iso18626.Correspondents.bytes;
import static org.smartlibrary.loan.interlending.iso18626.Correspondents.sample;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Bench;
import org.smartlibrary.loan.interlending.Citation;
import org.smartlibrary.loan.interlending.Happening;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.Need;
import org.smartlibrary.loan.interlending.Party;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.interlending.RequestId;
import org.smartlibrary.loan.interlending.Service;

/** Copies that stay, with agencies outside. */
class CopyConversationTest {

  private static final String NUMBER = "5636c993-c41c-48f4-a285-470545f6f343";
  private static final RequestId THEIRS = RequestId.ofForeign(new AgencyId("ISIL", "REQ"), NUMBER);
  private static final Party SUPPLIER = Party.of(FAR);

  private final Correspondents all = new Correspondents();
  private final Bench bench = all.bench;

  private void asked(String service) {
    bench.copy(FAR, true);
    String request =
        sample("request-loaned.xml")
            .replace(">LOANED<", ">" + TITLE.value() + "<")
            .replace(">Loan<", ">" + service + "<");
    assertThat(all.answer(bytes(request))).contains("<messageStatus>OK<");
  }

  private InterlibraryRequest theirs() {
    return bench.requests.find(THEIRS).orElseThrow();
  }

  private List<String> letters(RequestId id) {
    List<String> letters = all.letters(id);
    letters.forEach(letter -> assertThat(IsoFiles.isValid(bytes(letter))).as(letter).isTrue());
    return letters;
  }

  private String action(String action) {
    return all.answer(
        bytes(
            sample("reqmsg-ok.xml")
                .replace(">SLNP_ONE<", ">REQ<")
                .replace(">reqid<", ">" + NUMBER + "<")
                .replace(">Cancel<", ">" + action + "<")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Copy", "CopyOrLoan"})
  void aMemberDeliversACopyAndThatWasAll(String service) {
    asked(service);
    bench.interlending.act(THEIRS, new Happening.Promised(SUPPLIER, null));
    bench.interlending.act(THEIRS, new Happening.Copied(SUPPLIER, new Money(200)));
    bench.interlending.act(THEIRS, new Happening.Copied(SUPPLIER, new Money(200)));

    assertThat(theirs().progress().name()).isEqualTo(Progress.Name.COPY_COMPLETED);
    assertThat(letters(THEIRS)).hasSize(2);
    assertThat(letters(THEIRS).getLast())
        .contains("<status>CopyCompleted<", "<dateSent>", "<monetaryValue>2.00<")
        .doesNotContain("returnInfo")
        .doesNotContain("dueDate");
    assertThat(action("Received")).contains("<messageStatus>OK<");
    assertThat(action("StatusRequest")).contains("<messageStatus>OK<");
    assertThat(action("ShippedReturn")).contains("ERROR", "copy completed");
    assertThat(letters(THEIRS).getLast()).contains("<status>CopyCompleted<");
    assertThat(bench.interlending.settlements(YearMonth.of(2026, 11)))
        .anySatisfy(line -> assertThat(line.earned()).isEqualTo(new Money(200)));
  }

  @Test
  void whereEitherDoesItMayBeLent() {
    asked("CopyOrLoan");
    bench.interlending.act(THEIRS, new Happening.Sent(SUPPLIER, "b0", null, Money.ZERO));
    assertThat(letters(THEIRS).getLast()).contains("<status>Loaned<");
  }

  @Test
  void aTitleIsFoundByItsNumber() {
    bench.copy(FAR, true);
    all.answer(
        bytes(
            sample("request-loaned.xml")
                .replace(">1983<", ">978-7-02-000220-7<")
                .replace(">LOANED<", ">?<")));
    assertThat(theirs().need().title()).isEqualTo(TITLE);
    assertThat(theirs().need().cited().isbn()).isEqualTo(ISBN);
    assertThat(theirs().need().cited().year()).isEqualTo("1954");
  }

  private InterlibraryRequest ours(Service service) {
    Citation cited = new Citation("The Book of Nobody", "N. N.", ISBN, "1999", "23-41");
    bench.agencies.all().stream()
        .map(agency -> agency.id().value())
        .filter(name -> !name.equals("SUP"))
        .forEach(name -> all.agency(name, false));
    Need need = new Need(null, cited, service, null, null, null);
    return Bench.opened(bench.interlending.open(HERE, need, true, null));
  }

  private String copyCompleted(InterlibraryRequest about) {
    return all.answer(
        bytes(
            sample("supmsg-ok.xml")
                .replace(">SUP_B<", ">SUP<")
                .replace("6ad1ff2e-bab2-4978-b064-656c0e67ebd6", about.numberAtSupplier())
                .replace(">Loaned<", ">CopyCompleted<")));
  }

  @Test
  void anAgencyIsAskedInWordsForPagesAndDeliversThem() {
    InterlibraryRequest wish = ours(Service.COPY);
    assertThat(letters(wish.id()))
        .singleElement()
        .asString()
        .contains("<title>The Book of Nobody<", "<pagesRequested>23-41<", ">9787020002207<")
        .contains("<publicationDate>1999<", "<serviceType>Copy<");

    assertThat(copyCompleted(wish)).contains("<messageStatus>OK<");
    assertThat(copyCompleted(wish)).contains("<messageStatus>OK<");
    assertThat(bench.now(wish).progress().name()).isEqualTo(Progress.Name.COPY_COMPLETED);
    assertThat(bench.now(wish).trail()).hasSize(3);
  }

  @Test
  void aCopyOfWhatWasToBeLentIsNotUnderstood() {
    InterlibraryRequest wish = ours(Service.LOAN);
    assertThat(copyCompleted(wish)).contains("ERROR", "no copy was asked for");
    assertThat(bench.now(wish).progress()).isInstanceOf(Progress.Asked.class);
  }
}

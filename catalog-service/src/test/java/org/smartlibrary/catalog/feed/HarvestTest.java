package org.smartlibrary.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is taken of a server's list, and from where a harvest goes on. */
class HarvestTest {

  private final Bench bench = new Bench();
  private final OaiServer server = bench.server;

  @AfterEach
  void end() {
    bench.close();
  }

  @Test
  void aListIsTakenPageByPageToItsEnd() {
    five();
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    assertThat(run.counts()).isEqualTo(new Harvested(5, 5, 0, 0, 0, 0, 0));
    assertThat(run.cursor().pages()).isEqualTo(3);
    assertThat(run.syncs()).hasSize(1);
    assertThat(bench.holds("a1") && bench.holds("e5")).isTrue();
    assertThat(bench.feed().state()).isEqualTo(FeedState.IDLE);
    assertThat(bench.feed().work().dueAt())
        .isEqualTo(bench.clock.instant().plus(Duration.ofHours(6)));
  }

  @Test
  void theNextHarvestBeginsALittleBeforeTheFirstAnswerOfThisOne() {
    five();
    bench.harvest();
    server.at("2026-11-01T18:00:00Z").put("a1", "One, revised");
    FeedRun second = bench.harvest();

    assertThat(server.listRequests().getLast())
        .isEqualTo("verb=ListRecords&metadataPrefix=marcxml&from=2026-11-01T11%3A50%3A00Z");
    assertThat(second.window().from()).isEqualTo("2026-11-01T11:50:00Z");
    assertThat(second.counts().revised()).isEqualTo(1);
    assertThat(bench.feed().progress().from()).isEqualTo(Instant.parse("2026-11-01T17:50:00Z"));
  }

  @Test
  void aServerThatKnowsDaysIsAskedByDays() {
    server.withDays().at("2026-11-02T00:05:00Z");
    server.put("a1", "One");
    bench.harvest();
    bench.harvest();

    assertThat(server.listRequests().getLast()).endsWith("&from=2026-11-01");
  }

  @Test
  void nothingNewIsASuccessAndMovesTheWindow() {
    five();
    bench.harvest();
    server.at("2026-11-02T00:00:00Z");
    FeedRun second = bench.harvest();

    assertThat(second.state()).isEqualTo(RunState.COMPLETED);
    assertThat(second.counts()).isEqualTo(Harvested.NONE);
    assertThat(second.syncs()).isEmpty();
    assertThat(bench.feed().progress().from()).isEqualTo(Instant.parse("2026-11-01T23:50:00Z"));
  }

  @Test
  void whatTheServerSaysIsDeletedIsWithdrawnByTheIdentifierAlone() {
    five();
    bench.harvest();
    server.at("2026-11-02T00:00:00Z").deleted("b2").deleted("never");
    FeedRun second = bench.harvest();

    assertThat(second.counts()).isEqualTo(new Harvested(2, 0, 0, 1, 1, 0, 0));
    assertThat(bench.holds("b2")).isFalse();
    server.at("2026-11-03T00:00:00Z").put("b2", "Two again");
    assertThat(bench.harvest().counts().added()).isEqualTo(1);
    server.at("2026-11-04T00:00:00Z").deleted("b2");
    assertThat(bench.harvest().counts().withdrawn()).isEqualTo(1);
  }

  @Test
  void whatOnlyGotAnotherIdentifierIsNotWithdrawn() {
    server.put("a1", "One");
    bench.harvest();
    server
        .at("2026-11-02T00:00:00Z")
        .deleted("a1")
        .putMetadata("oai:new:1", OaiServer.marc("a1", "One"));
    assertThat(bench.harvest().counts().withdrawn()).isZero();
    assertThat(bench.holds("a1")).isTrue();

    server.at("2026-11-03T00:00:00Z").deleted("zz");
    server.putMetadata("oai:new:1", OaiServer.marc("a1", "One, revised"));
    bench.harvest();
    assertThat(bench.holds("a1")).isTrue();
  }

  @Test
  void aNewInstanceGoesOnWithThePageAfterTheLastThatWasTold() {
    five();
    bench.through(real -> dyingAtPage(3, real));
    assertThatThrownBy(bench::harvest).isInstanceOf(Killed.class);
    assertThat(bench.feed().state()).isEqualTo(FeedState.RUNNING);

    bench.through(real -> real);
    bench.intake.follow();
    FeedRun run = bench.later();

    assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    assertThat(run.counts()).isEqualTo(new Harvested(5, 5, 0, 0, 0, 0, 0));
    assertThat(run.syncs()).hasSize(2);
    assertThat(server.listRequests())
        .containsExactly(
            "verb=ListRecords&metadataPrefix=marcxml",
            "verb=ListRecords&resumptionToken=2%3Bnull",
            "verb=ListRecords&resumptionToken=4%3Bnull");
    assertThat(bench.feed().progress().from()).isEqualTo(Instant.parse("2026-11-01T11:50:00Z"));
  }

  @Test
  void nobodyElseTakesUpAHarvestWhoseOwnerMayStillLive() {
    five();
    bench.through(real -> dyingAtPage(2, real));
    assertThatThrownBy(bench::harvest).isInstanceOf(Killed.class);
    int before = server.requests().size();
    bench.watch().workOn(Bench.KEY);

    assertThat(server.requests()).hasSize(before);
  }

  @Test
  void anExpiredTokenBeginsTheWindowAgain() {
    five();
    server.then(Faults::normal, Faults.error("badResumptionToken"));
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    assertThat(run.tries().restarts()).isEqualTo(1);
    assertThat(run.counts()).isEqualTo(new Harvested(7, 5, 0, 2, 0, 0, 0));
  }

  @Test
  void aServerThatForgetsEveryTokenIsGivenUp() {
    five();
    for (int i = 0; i < 4; i++) {
      server.then(Faults::normal, Faults.error("badResumptionToken"));
    }
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.FAILED);
    assertThat(run.tries().lastError()).contains("forgot its resumption token");
    assertThat(bench.feed().progress().from()).isNull();
    assertThat(bench.feed().state()).isEqualTo(FeedState.FAILING);
  }

  @Test
  void aListThatGoesInACircleIsLeft() {
    five();
    OaiServer.Fault back =
        Faults.answering(
            answer -> answer.replaceAll(">[24];null</resumptionToken", ">0;null</resumptionToken"));
    server.then(Faults::normal, back, back, back, back, back);
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.FAILED);
    assertThat(run.tries().lastError()).contains("circle");
    assertThat(bench.feed().progress().from()).isNull();
  }

  @Test
  void aTokenThatIsRepeatedWithTheSamePageIsACircleOfOne() {
    five();
    OaiServer.Fault same =
        Faults.answering(
            answer -> answer.replace(">4;null</resumptionToken", ">2;null</resumptionToken"));
    server.then(Faults::normal, same, same, same, same);

    assertThat(bench.harvest().state()).isEqualTo(RunState.FAILED);
  }

  @Test
  void aFormatThatIsNoMarcIsRefusedBeforeAnyRecordIsAskedFor() {
    server.offering("marcxml", "http://www.openarchives.org/OAI/2.0/oai_dc/").put("a1", "One");
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.FAILED);
    assertThat(run.tries().lastError()).contains("is not MARC");
    assertThat(server.listRequests()).isEmpty();
  }

  @Test
  void aFormatThatIsNotOfferedIsRefusedWithThoseThatAre() {
    server.offering("marc21", "http://www.loc.gov/MARC21/slim");

    assertThat(bench.harvest().tries().lastError())
        .isEqualTo("The server does not offer marcxml; it offers marc21.");
  }

  @Test
  void marcXchangeIsReadInItsDialect() {
    String record =
        """
        <mx:record xmlns:mx="info:lc/xmlns/marcxchange-v1" format="CNMARC" type="Bibliographic">\
        <mx:leader>00000nam0 2200000   450 </mx:leader><mx:controlfield tag="001">cn1</mx:controlfield>\
        <mx:datafield tag="100" ind1=" " ind2=" "><mx:subfield code="a">20100101d2009    em y0chiy50      ea</mx:subfield></mx:datafield>\
        <mx:datafield tag="101" ind1="0" ind2=" "><mx:subfield code="a">chi</mx:subfield></mx:datafield>\
        <mx:datafield tag="200" ind1="1" ind2=" "><mx:subfield code="a">红楼梦</mx:subfield></mx:datafield>\
        <mx:datafield tag="801" ind1=" " ind2="0"><mx:subfield code="a">CN</mx:subfield></mx:datafield></mx:record>""";
    server.offering("marcxml", "info:lc/xmlns/marcxchange-v1").putMetadata("oai:x:cn1", record);

    assertThat(bench.harvest().counts().added()).isEqualTo(1);
    assertThat(
            bench
                .intake
                .catalogue()
                .page(Bench.KEY.isil(), new org.smartlibrary.starter.web.PageRequest(0, 1))
                .items()
                .getFirst()
                .original()
                .format())
        .isEqualTo(org.smartlibrary.catalog.record.RecordFormat.CNMARC);
  }

  @Test
  void aLibraryWhoseFileIsComingInIsWaitedFor() {
    five();
    var other = bench.intake.occupy(Bench.KEY.isil());
    FeedRun waiting = bench.harvest();

    assertThat(waiting.state()).isEqualTo(RunState.WAITING);
    assertThat(waiting.tries().lastError()).contains(other.value());
    assertThat(waiting.tries().failed()).isZero();
  }

  @Test
  void aFeedThatIsChangedWhileItIsHarvestedIsHarvestedFromItsBeginning() {
    five();
    bench.through(real -> changingAtPage(2, real));
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.CANCELLED);
    assertThat(bench.feed().progress()).isEqualTo(Feed.Progress.NONE);
    assertThat(bench.feed().work().run()).isNull();
    assertThat(bench.feed().isDue(bench.clock.instant())).isTrue();
  }

  @Test
  void whatTheServerCannotDoIsSaidInItsOwnWords() {
    server.then(Faults.error("badArgument"));

    assertThat(bench.harvest().tries().lastError())
        .isEqualTo("The server refuses: badArgument (as it is).");
  }

  /** They were written well before they are harvested. */
  private void five() {
    server.at("2026-11-01T08:00:00Z");
    List.of("a1", "b2", "c3", "d4", "e5").forEach(number -> server.put(number, "Title " + number));
    server.at("2026-11-01T12:00:00Z");
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static DataProviders dyingAtPage(int page, DataProviders real) {
    return onPage(
        page,
        real,
        () -> {
          throw new Killed();
        });
  }

  private DataProviders changingAtPage(int page, DataProviders real) {
    return onPage(
        page,
        real,
        () -> {
          FeedTerms terms = bench.terms(Map.of());
          FeedSource other =
              new FeedSource(
                  terms.source().baseUrl(), "marcxml", "another", terms.source().headers());
          bench.put(new FeedTerms(other, terms.every(), true));
        });
  }

  private static DataProviders onPage(int page, DataProviders real, Runnable event) {
    AtomicInteger pages = new AtomicInteger();
    return source -> {
      DataProvider provider = real.at(source);
      return new DataProvider() {

        @Override
        public Answer<Identity> identify() throws InterruptedException {
          return provider.identify();
        }

        @Override
        public Answer<List<MetadataFormat>> formats() throws InterruptedException {
          return provider.formats();
        }

        @Override
        public Answer<ListedPage> begin(@Nullable String from) throws InterruptedException {
          happen();
          return provider.begin(from);
        }

        @Override
        public Answer<ListedPage> resume(String token) throws InterruptedException {
          happen();
          return provider.resume(token);
        }

        private void happen() {
          if (pages.incrementAndGet() == page) {
            event.run();
          }
        }
      };
    };
  }
}

package org.smartlibrary.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.intake.Rejection;

/** What is taken of answers that are not what they should be. */
class DamagedAnswersTest {

  private final Bench bench = new Bench();
  private final OaiServer server = bench.server.pageSize(3);

  @AfterEach
  void end() {
    bench.close();
  }

  @Test
  void forbiddenCharactersAreLeftOutAndRemarkedOn() {
    three();
    server.then(
        Faults.answering(answer -> answer.replace("Title b2", "Ti\u0001tle&#x1f; b2\u000b")));
    FeedRun run = bench.harvest();

    assertThat(run.counts()).isEqualTo(new Harvested(3, 3, 0, 0, 0, 0, 0));
    assertThat(server.listRequests()).hasSize(1);
    assertThat(bench.remarks("b2")).contains("Characters that XML does not allow were left out.");
    assertThat(bench.remarks("a1")).isEmpty();
  }

  @Test
  void looseAmpersandsAndBracketsAreWrittenAsTheyShouldBe() {
    three();
    server.then(
        Faults.answering(answer -> answer.replace("Title b2", "Law & order: 1 < 2 &nbsp; b2")));
    FeedRun run = bench.harvest();

    assertThat(run.counts().added()).isEqualTo(3);
    assertThat(bench.remarks("b2")).hasSize(1);
  }

  @Test
  void aBrokenPageIsAskedForOnceMore() {
    three();
    server.then(Faults.answering(answer -> answer.replace("</subfield>", "</subfeld>")));
    FeedRun run = bench.harvest();

    assertThat(server.listRequests()).hasSize(2);
    assertThat(run.counts()).isEqualTo(new Harvested(3, 3, 0, 0, 0, 0, 0));
  }

  @Test
  void ofAPageThatStaysBrokenIsTakenWhatCanBeReadAndTheRestIsNamed() {
    three();
    OaiServer.Fault broken =
        Faults.answering(answer -> answer.replace("Title b2</subfield>", "Title b2</subfeld>"));
    server.then(broken, broken);
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    assertThat(run.counts()).isEqualTo(new Harvested(3, 2, 0, 0, 0, 1, 1));
    assertThat(bench.rejections(run))
        .singleElement()
        .extracting(Rejection::reason)
        .asString()
        .contains("not well-formed", "(oai:x:b2)");
  }

  @Test
  void anEntryThatIsNotClosedCostsNoOther() {
    three();
    OaiServer.Fault broken =
        Faults.answering(
            answer -> {
              int second = answer.indexOf("<record><header", answer.indexOf("oai:x:a1"));
              int end = answer.lastIndexOf("</record></metadata></record>", second);
              return answer.substring(0, end) + answer.substring(second);
            });
    server.then(broken, broken);
    FeedRun run = bench.harvest();

    assertThat(run.counts()).isEqualTo(new Harvested(3, 2, 0, 0, 0, 1, 1));
    assertThat(bench.holds("b2") && bench.holds("c3")).isTrue();
  }

  /** The next harvest would otherwise begin behind what was never seen. */
  @Test
  void anAnswerThatIsCutOffIsNoEndAndWithdrawsNothing() {
    three();
    bench.harvest();
    server.at("2026-11-02T00:00:00Z");
    three();
    OaiServer.Fault cut =
        Faults.answering(answer -> answer.substring(0, answer.indexOf("oai:x:c3")));
    server.then(cut, cut);
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.WAITING);
    assertThat(run.tries().lastError()).contains("cut off");
    assertThat(run.counts().withdrawn()).isZero();
    assertThat(bench.holds("c3")).isTrue();
    FeedRun after = bench.later();
    assertThat(after.state()).isEqualTo(RunState.COMPLETED);
    assertThat(server.listRequests()).hasSize(4);
    assertThat(server.listRequests().getLast()).contains("from=2026-11-01T11%3A50%3A00Z");
  }

  @Test
  void anEmptyAnswerOrOneInAnotherLanguageIsTriedAgain() {
    three();
    server.then(
        Faults.answering(_ -> "<html><body>We will be back soon</body></html>"),
        Faults.answering(_ -> ""));
    FeedRun first = bench.harvest();
    assertThat(first.state()).isEqualTo(RunState.WAITING);
    assertThat(first.tries().lastError()).isEqualTo("The server's answer is not OAI-PMH.");
    assertThat(bench.later().state()).isEqualTo(RunState.WAITING);
    assertThat(bench.later().state()).isEqualTo(RunState.COMPLETED);
  }

  @Test
  void aDocumentTypeIsNotTaken() {
    three();
    server.then(
        Faults.answering(
            answer ->
                answer.replace(
                    "<OAI-PMH",
                    "<!DOCTYPE OAI-PMH [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><OAI-PMH")));

    assertThat(bench.harvest().tries().lastError()).contains("DOCTYPE");
  }

  @Test
  void recordsThatAreNoMarcAreRejectedOneByOne() {
    three();
    server.putMetadata("oai:x:b2", "<dc><title>No MARC</title></dc>");
    FeedRun run = bench.harvest();

    assertThat(run.counts()).isEqualTo(new Harvested(3, 2, 0, 0, 0, 1, 0));
    assertThat(bench.rejections(run).getFirst().reason()).contains("oai:x:b2");
  }

  @Test
  void namespacesOfTheWholeAnswerReachTheRecord() {
    String prefixed =
        OaiServer.marc("p1", "Prefixed")
            .replace(" xmlns=\"http://www.loc.gov/MARC21/slim\"", "")
            .replace("</", "</m:")
            .replaceAll("<(?!/)", "<m:");
    server.putMetadata("oai:x:p1", prefixed);
    server.then(
        Faults.answering(
            answer ->
                answer.replace(
                    "<OAI-PMH ", "<OAI-PMH xmlns:m=\"http://www.loc.gov/MARC21/slim\" ")));

    assertThat(bench.harvest().counts().added()).isEqualTo(1);
  }

  private void three() {
    server.put("a1", "Title a1").put("b2", "Title b2").put("c3", "Title c3");
  }
}

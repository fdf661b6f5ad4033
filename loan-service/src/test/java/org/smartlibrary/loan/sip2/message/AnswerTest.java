package org.smartlibrary.loan.sip2.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {

  @Test
  void noValueCanEndAFieldOrALine() {
    assertThat(Answer.to(MessageType.LOGIN).field("AJ", "a|AFb\rc\nd\u0085e").text())
        .isEqualTo("94AJa AFb c d e|");
  }

  @Test
  void aValueIsCutBetweenCharacters() {
    var text = Answer.to(MessageType.LOGIN).field("AJ", "𠮷".repeat(300)).text();
    assertThat(text).isEqualTo("94AJ" + "𠮷".repeat(255) + "|");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(Answer.to(MessageType.LOGIN).ok(true).field("CH", Optional.empty()).text())
        .isEqualTo("941");
  }

  @Test
  void countsHaveFourDigitsWhateverTheyAre() {
    assertThat(Answer.to(MessageType.RENEW_ALL).count(7).count(12345).count(-1).text())
        .isEqualTo("66000799990000");
  }

  @Test
  void aRefusalSaysWhyOnScreenAndPaper() {
    var answer = Answer.to(MessageType.CHECKOUT).ok(false).because("欠费");
    assertThat(answer.text()).isEqualTo("120AF欠费|AG欠费|");
    assertThat(answer.isRefusal()).isTrue();
  }
}

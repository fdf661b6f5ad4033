package org.smartlibrary.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EtagsTest {

  @Test
  void aVersionIsAStrongTag() {
    assertThat(Etags.of(7)).isEqualTo("\"7\"");
    assertThat(Etags.version(" \"7\" ")).hasValue(7L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "7", "W/\"7\"", "\"seven\"", "\"-7\"", "\"7\", \"8\"", ""})
  void nothingElseNamesAVersion(String ifMatch) {
    assertThat(Etags.version(ifMatch)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "\"7\"", "W/\"7\"", "\"6\", \"7\"", "\"6\",W/\"7\""})
  void theseHeadersMatchVersionSeven(String header) {
    assertThat(Etags.matches(header, 7)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "\"6\"", "\"77\"", "\"6\", \"8\""})
  void andTheseDoNot(String header) {
    assertThat(Etags.matches(header, 7)).isFalse();
  }

  @Test
  void aHeaderThatIsNotSentMatchesNothing() {
    assertThat(Etags.matches(null, 7)).isFalse();
    assertThat(Etags.version(null)).isEmpty();
  }
}

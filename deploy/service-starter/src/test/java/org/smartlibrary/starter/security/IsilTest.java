package org.smartlibrary.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IsilTest {

  @ParameterizedTest
  @ValueSource(strings = {"CN-110000", "CN-110000-GT", "OULD1", "DE-1", "ZDB-1-ABC", "a", "OCLC-X"})
  void librariesAreKnownByTheseIdentifiers(String text) {
    assertThat(Isil.of(text)).hasValueSatisfying(isil -> assertThat(isil).hasToString(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-1",
        "CN-",
        "CN--1",
        "ABCDE-1",
        "CN-1/2",
        "CN-1:2",
        "CN 1",
        "CN-1.",
        "中-1",
        "CN-123456789012345",
        "ABCDEFGHIJKLMNOPQ",
        "CN-1\n"
      })
  void andNotByThese(String text) {
    assertThat(Isil.of(text)).isEmpty();
    assertThatThrownBy(() -> new Isil(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ISO 15511");
  }

  @Test
  void inJsonItIsAString() {
    var json = new JsonMapper();
    assertThat(json.writeValueAsString(new Isil("CN-110000"))).isEqualTo("\"CN-110000\"");
    assertThat(json.readValue("\"OULD1\"", Isil.class)).isEqualTo(new Isil("OULD1"));
  }

  @Test
  void identifiersAreSortedByTheirText() {
    assertThat(new Isil("CN-110000")).isLessThan(new Isil("CN-120000"));
  }
}

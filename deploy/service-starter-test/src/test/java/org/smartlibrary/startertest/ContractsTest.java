package org.smartlibrary.startertest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTest {

  @ParameterizedTest
  @MethodSource("org.smartlibrary.startertest.Contracts#types")
  void everySampleKeepsItsSchemaAndAnEmptyEventDoesNot(String type) {
    Contracts.assertValid(type, Contracts.sample(type));
    assertThat(Contracts.schema(type).validate("{}", InputFormat.JSON)).isNotEmpty();
  }
}

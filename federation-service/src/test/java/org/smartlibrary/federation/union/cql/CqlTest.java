package org.smartlibrary.federation.union.cql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.union.cql.CqlNode.Clause;
import org.smartlibrary.federation.union.cql.CqlNode.Modifier;
import org.smartlibrary.federation.union.cql.CqlNode.Operation;
import org.smartlibrary.federation.union.cql.CqlNode.Prefix;
import org.smartlibrary.federation.union.cql.CqlReading.Fault;
import org.smartlibrary.federation.union.cql.CqlReading.Refused;

class CqlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "红楼梦 | cql.serverChoice | = | 红楼梦",
        "红楼梦 曹雪芹 | cql.serverChoice | = | 红楼梦 曹雪芹",
        "dc.title=红楼 | dc.title | = | 红楼",
        "dc.title\u3000=\u3000红楼 | dc.title | = | 红楼",
        "dc.title = \"红楼 梦\" | dc.title | = | 红楼 梦",
        "title exact jaws | title | exact | jaws",
        "title cql.any \"a b\" | title | cql.any | a b",
        "dc.date within \"1990 2000\" | dc.date | within | 1990 2000",
        "dc.date encloses 1995 | dc.date | encloses | 1995",
        "a<>b | a | <> | b",
        "title adj \"a b\" | title | adj | a b",
        "\"\" | cql.serverChoice | = | ''"
      })
  void aClauseIsAnIndexARelationAndATerm(String text, String index, String relation, String term) {
    Clause clause = (Clause) root(text);

    assertThat(clause.index()).isEqualTo(index);
    assertThat(clause.relation().name()).isEqualTo(relation);
    assertThat(clause.term().written()).isEqualTo(term.replace("''", ""));
  }

  @Test
  void booleansAreTakenFromLeftToRightWhateverTheirCase() {
    Operation outer = (Operation) root("a OR b And c");

    assertThat(outer.operator().name()).isEqualTo("and");
    assertThat(((Operation) outer.left()).operator().name()).isEqualTo("or");
  }

  @Test
  void modifiersKeepTheirComparisonsAndValues() {
    Operation near = (Operation) root("a prox/unit=word/distance<=3/ordered b");

    assertThat(near.operator().modifiers())
        .containsExactly(
            new Modifier("unit", "=", "word"),
            new Modifier("distance", "<=", "3"),
            new Modifier("ordered", null, null));
  }

  @Test
  void aPrefixHoldsForWhatItStandsBefore() {
    Operation either = (Operation) root(">x=\"urn:a\" (a or (>\"urn:b\" b))");

    assertThat(either.prefixes()).containsExactly(new Prefix("x", "urn:a"));
    assertThat(either.right().prefixes()).containsExactly(new Prefix(null, "urn:b"));
  }

  @Test
  void aBackslashMakesTheNextCharacterAnOrdinaryOne() {
    Clause clause = (Clause) root("\"a\\*b* \\\"c\\\" \\\\\"");

    assertThat(clause.term().plain()).isEqualTo("a*b \"c\" \\");
    assertThat(clause.term().has("*")).isTrue();
    assertThat(clause.term().has("^?")).isFalse();
    assertThat(new Term("a\\*").has("*")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a and | SYNTAX | 5",
        "(a | PARENTHESES | 0",
        "a) | PARENTHESES | 1",
        "a = | SYNTAX | 3",
        "title any | SYNTAX | 9",
        "\"a | QUOTES | 0",
        "a \"b\" | SYNTAX | 2",
        "a sortby | SYNTAX | 8",
        "a =/ b/ | SYNTAX | 7",
        "a/b | SYNTAX | 1",
        "> x=y | SYNTAX | 5",
        "a or >x=y b | SYNTAX | 5",
        "> > a | SYNTAX | 2"
      })
  void aMistakeIsNamedWithItsPlace(String text, Fault fault, int position) {
    assertThat(Cql.read(text))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.fault()).isEqualTo(fault);
              assertThat(refused.position()).as(refused.sentence()).isEqualTo(position);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "()", "and", "( )"})
  void nothingAskedIsNoQuery(String text) {
    assertThat(Cql.read(text)).matches(read -> read instanceof Refused || text.equals("and"));
  }

  @Test
  void depthNumberOfBooleansAndLengthAreBounded() {
    assertThat(fault("(".repeat(2000) + "a" + ")".repeat(2000))).isEqualTo(Fault.PARENTHESES);
    assertThat(fault("a or ".repeat(500) + "a")).isEqualTo(Fault.TOO_MANY_BOOLEANS);
    assertThat(fault("a".repeat(Cql.LONGEST + 1))).isEqualTo(Fault.TOO_LONG);
    assertThat(root("(".repeat(30) + "a or b" + ")".repeat(30))).isInstanceOf(Operation.class);
  }

  @Test
  @Timeout(20)
  void whateverIsTypedIsReadOrRefusedAtOnce() {
    Random random = new Random(20261125);
    String[] parts = {
      "(",
      ")",
      "\"",
      "\\",
      "and",
      " or ",
      "not",
      "prox",
      "=",
      "<",
      ">",
      "/",
      "any",
      " ",
      "红楼",
      "a",
      "dc.title",
      "sortby",
      "*",
      "^",
      "?",
      "\u3000",
      "\uD83D",
      "\0",
      "<=",
      "==",
      "cql.all",
      "x=1"
    };
    for (int i = 0; i < 50_000; i++) {
      String text =
          IntStream.range(0, 1 + random.nextInt(25))
              .mapToObj(n -> parts[random.nextInt(parts.length)])
              .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
      long start = System.nanoTime();
      if (Cql.read(text) instanceof CqlReading.Read(CqlQuery query)) {
        assertThat(Xcql.of(query)).startsWith("<");
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
  }

  private static Fault fault(String text) {
    return ((Refused) Cql.read(text)).fault();
  }

  private static CqlNode root(String text) {
    return switch (Cql.read(text)) {
      case CqlReading.Read(CqlQuery query) -> query.root();
      case Refused refused -> throw new AssertionError(refused.sentence());
    };
  }
}

package org.smartlibrary.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  @ParameterizedTest
  @CsvSource({
    "-1, 20, no page -1",
    "0, 0, not 0",
    "0, 1001, not 1001",
    "2147484, 1000, page 2147484",
    "2147483647, 2, page 2147483647"
  })
  void aPageThatCannotBeIsNotAskedFor(int page, int size, String reason) {
    assertThatThrownBy(() -> new PageRequest(page, size))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void pagesCountFromNought() {
    assertThat(new PageRequest(0, 20).offset()).isZero();
    assertThat(new PageRequest(3, 20).offset()).isEqualTo(60);
    assertThat(new PageRequest(2_147_483, 1000).offset()).isEqualTo(2_147_483_000);
  }

  @Test
  void aPageKeepsItsPlaceWhenItsEntriesAreChanged() {
    var page = Page.of(List.of(1, 2), 42, new PageRequest(3, 2)).map(n -> "n" + n);
    assertThat(page).isEqualTo(new Page<>(List.of("n1", "n2"), 42, 3, 2));
  }

  @Test
  void aPageDoesNotChangeWithTheListItWasMadeOf() {
    var items = new ArrayList<>(List.of("a"));
    var page = Page.of(items, 1, new PageRequest(0, 20));
    items.clear();
    assertThat(page.items()).containsExactly("a");
  }
}

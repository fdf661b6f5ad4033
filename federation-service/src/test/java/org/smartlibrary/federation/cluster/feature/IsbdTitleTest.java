package org.smartlibrary.federation.cluster.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.federation.cluster.feature.Description.Title;

class IsbdTitleTest {

  @ParameterizedTest
  @CsvSource({
    "'明朝那些事儿.1,洪武大帝', 明朝那些事儿, 1, 洪武大帝",
    "'鲁迅全集. 第11卷, 两地书', 鲁迅全集, 第11卷, 两地书",
    "'Hütte, des Ingenieurs Taschenbuch. I.', 'Hütte, des Ingenieurs Taschenbuch', I, ",
    "'Requiem, KV 626', 'Requiem, KV 626', , ",
    "World War II, World War II, , ",
    "Becoming [sound recording], Becoming, , ",
    "红楼梦〔录音制品〕, 红楼梦, , ",
    "'2001: a space odyssey', '2001: a space odyssey', , "
  })
  void aTitleInOneLineIsTakenApart(String written, String title, String number, String name) {
    Title found = IsbdTitle.of(title(written, null));

    assertThat(found.value()).isEqualTo(title);
    assertThat(found.partNumber()).isEqualTo(number);
    assertThat(found.partName()).isEqualTo(name);
  }

  @Test
  void whatTheRecordDividesItselfIsLeft() {
    assertThat(IsbdTitle.of(title("Works. II", "3")).value()).isEqualTo("Works. II");
  }

  @Test
  void nothingElseIsNoKindOfThing() {
    assertThat(IsbdTitle.of(title("[乐谱]", null)).value()).isEqualTo("[乐谱]");
  }

  private static Title title(String value, @Nullable String number) {
    return new Title("PROPER", value, null, null, number, null);
  }
}

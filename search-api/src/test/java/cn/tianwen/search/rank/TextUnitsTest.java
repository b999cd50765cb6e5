package cn.tianwen.search.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextUnitsTest {

  @Test
  void neighboursMakePairsAndPunctuationParts() {
    TextUnits units = TextUnits.of("沃柑黄，叶");
    assertThat(units.characters()).containsExactly("沃", "柑", "黄", "叶");
    assertThat(units.bigrams()).containsExactly("沃柑", "柑黄", "叶");
  }

  @Test
  void latinWordsStayWholeAndPartTheChineseAroundThem() {
    TextUnits units = TextUnits.of("缺Fe叶黄 pH");
    assertThat(units.characters()).containsExactly("缺", "fe", "叶", "黄", "ph");
    assertThat(units.bigrams()).containsExactly("缺", "fe", "叶黄", "ph");
  }

  @Test
  void rareCharactersBeyondTheBasicPlaneAreOneEach() {
    assertThat(TextUnits.of("𩾃鱼").bigrams()).containsExactly("𩾃鱼");
  }

  @Test
  void nothingHasNoTerms() {
    assertThat(TextUnits.of(" ，。").characters()).isEmpty();
  }
}

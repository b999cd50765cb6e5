package cn.tianwen.index.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled lexicon against the list of the state, as it holds since 2026-06-01. */
class BannedPesticidesOfTheStateTest {

  private static final Lexicon LEXICON = new LexiconLoader().loadBundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第199号  | 六六六 滴滴涕 毒杀芬 二溴氯丙烷 杀虫脒 二溴乙烷 除草醚 艾氏剂 狄氏剂 汞制剂 砷类农药 铅类农药 敌枯双 氟乙酰胺 甘氟 毒鼠强 氟乙酸钠 毒鼠硅
          第322号  | 甲胺磷 对硫磷 甲基对硫磷 久效磷 磷胺
          第747号  | 八氯二丙醚
          第1586号 | 苯线磷 地虫硫磷 甲基硫环磷 磷化钙 磷化镁 磷化锌 硫线磷 蝇毒磷 治螟磷 特丁硫磷
          第1745号 | 百草枯
          第2032号 | 氯磺隆 胺苯磺隆 甲磺隆 福美胂 福美甲胂
          第2289号 | 杀扑磷 氯化苦
          第2445号 | 三氯杀螨醇 2,4-滴丁酯
          第2552号 | 硫丹 溴甲烷
          第148号  | 氟虫胺
          第536号  | 甲拌磷 甲基异柳磷 水胺硫磷 灭线磷
          第736号  | 氧乐果 克百威 灭多威 涕灭威
          第10号   | 林丹
          """)
  void whatIsForbiddenAltogetherSaysSo(String notice, String names) {
    for (String name : names.split(" ")) {
      Ban ban = ban(name);
      assertThat(ban.scopes()).as(name).containsExactly(BanScope.EVERYTHING);
      assertThat(ban.notices()).as(name).allSatisfy(one -> assertThat(one).contains(notice + "("));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          乐果 乙酰甲胺磷 丁硫克百威 | 蔬菜 瓜果 茶叶 菌类 中草药材 | 第2552号
          内吸磷 硫环磷 氯唑磷       | 蔬菜 瓜果 茶叶 中草药材      | 第199号
          毒死蜱 三唑磷              | 蔬菜                         | 第2032号
          氰戊菊酯 S-氰戊菊酯        | 茶叶                         | 第199号
          氟苯虫酰胺                 | 水稻                         | 第2445号
          丁酰肼                     | 花生                         | 第274号
          氟虫腈                     | 农作物 水稻 蔬菜 瓜果 茶叶 菌类 中草药材 | 第1157号
          """)
  void whatIsForbiddenOnSomeCropsNamesThem(String names, String scopes, String notice) {
    Set<String> expected = Arrays.stream(scopes.split(" ")).collect(Collectors.toSet());
    for (String name : names.split(" ")) {
      Ban ban = ban(name);
      assertThat(ban.scopes()).as(name).extracting(BanScope::label).hasSameElementsAs(expected);
      assertThat(ban.notices()).as(name).allSatisfy(one -> assertThat(one).contains(notice + "("));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3911, 甲拌磷", "1605, 对硫磷", "1059, 内吸磷", "呋喃丹, 克百威", "铁灭克, 涕灭威", "神农丹, 涕灭威",
    "氧化乐果, 氧乐果", "克无踪, 百草枯", "克芜踪, 百草枯", "退菌特, 福美甲胂", "福美砷, 福美胂", "比久, 丁酰肼",
    "乐斯本, 毒死蜱", "锐劲特, 氟虫腈", "三步倒, 毒鼠强"
  })
  void farmersNamesLeadToTheAgent(String written, String label) {
    assertThat(LEXICON.findBySurface(written).map(Concept::label)).hasValue(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"大风雷雨过后倒伏", "加大灭虫力度", "加大扶农惠农力度", "西梅脱落", "1605年", "亩产3911斤", "乙酰苯胺"})
  void everydayWordsAreNoForbiddenPesticide(String text) {
    assertThat(new ConceptFinder(LEXICON).find(text))
        .noneMatch(mention -> Ban.of(mention.concept()).isPresent());
  }

  @Test
  void whatMayOnlyBeSoldAtCertifiedShopsSaysSo() {
    List<String> restricted =
        LEXICON.concepts().stream()
            .filter(concept -> !concept.attribute("restricted").isEmpty())
            .map(Concept::label)
            .toList();
    assertThat(restricted).hasSize(19).contains("磷化铝", "溴敌隆", "毒死蜱", "乙酰甲胺磷");
  }

  private static Ban ban(String name) {
    return LEXICON.findBySurface(name).flatMap(Ban::of).orElseThrow(() -> new AssertionError(name));
  }
}

package cn.tianwen.index.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConceptFinderTest {

  private final ConceptFinder finder =
      new ConceptFinder(
          new LexiconLoader()
              .parse(
                  "1",
                  Map.of(
                      "x.tsv",
                      "# tianwen-lexicon 1\n"
                          + "crop.yumi\t玉米\t苞谷@川\t\n"
                          + "pest.yumiming\t玉米螟\t\t\n"
                          + "symptom.huangye\t叶片发黄\t叶子发黄|黄叶\t\n"
                          + "crop.cha\t茶\t茶叶|茶苗\t\n"
                          + "symptom.yebeichi\t叶被吃\t\t\n"
                          + "symptom.miaobuzhang\t苗不长\t\t\n"
                          + "symptom.banbo\t斑驳\t黄一块绿一块\t\n"
                          + "symptom.yehuang\t叶黄\t叶子黄\t\n"
                          + "aquatic.niuwa\t牛蛙\t\t\n"
                          + "symptom.waitou\t歪头\t蛙歪头\t\n"
                          + "livestock.niu\t牛\t\t\n"
                          + "pesticide.bt\t苏云金杆菌\tBt\t\n"
                          + "pesticide.jiabanlin\t甲拌磷\t3911\t\n")));

  @Test
  void theLongestNameWins() {
    assertThat(ids("玉米螟蛀了玉米")).containsExactly("pest.yumiming", "crop.yumi");
  }

  @Test
  void aNounSaidOnceServesTwoMentions() {
    assertThat(ids("茶叶被吃光")).containsExactly("crop.cha", "symptom.yebeichi");
    assertThat(ids("茶苗不长")).containsExactly("crop.cha", "symptom.miaobuzhang");
    assertThat(ids("叶子黄一块绿一块")).containsExactly("symptom.yehuang", "symptom.banbo");
    assertThat(ids("牛蛙歪头")).containsExactly("aquatic.niuwa", "symptom.waitou");
  }

  @Test
  void mentionsSayWhereTheyStand() {
    ConceptMention mention = finder.find("我家苞谷叶子发黄").getFirst();
    assertThat(mention.surface()).isEqualTo("苞谷");
    assertThat(List.of(mention.start(), mention.end())).containsExactly(2, 4);
  }

  @Test
  void latinNamesMatchInAnyCaseButOnlyAsWholeWords() {
    assertThat(ids("打了BT没用")).containsExactly("pesticide.bt");
    assertThat(ids("买了btx和abt")).isEmpty();
  }

  @Test
  void aBareNumberIsANameOnlyWhereItCountsNothing() {
    assertThat(ids("用3911颗粒剂拌土")).containsExactly("pesticide.jiabanlin");
    assertThat(ids("打3911，效果好")).containsExactly("pesticide.jiabanlin");
    assertThat(ids("亩产3911斤，卖了3911元，编号13911，3911.5公斤，共0.3911")).isEmpty();
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(finder.find("")).isEmpty();
    assertThat(finder.find("今天天气好")).isEmpty();
  }

  private List<String> ids(String text) {
    return finder.find(text).stream().map(mention -> mention.concept().id()).toList();
  }
}

package cn.tianwen.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.index.spelling.Correction;
import cn.tianwen.reference.Regions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NeedReaderProperties {

  private static final NeedReader READER =
      new NeedReader(new LexiconLoader().loadBundled(), Regions.load());

  @Property(tries = 300)
  void anyTextIsUnderstood(@ForAll String text) {
    assertThat(read(text).text()).isNotNull();
  }

  @Property(tries = 300)
  void mentionsAndCorrectionsStandWhereTheySay(@ForAll("farmTexts") String text) {
    Need need = read(text);
    for (ConceptMention mention : need.mentions()) {
      assertThat(need.spoken().substring(mention.start(), mention.end()))
          .isEqualTo(mention.surface());
    }
    for (Correction correction : need.corrections()) {
      assertThat(need.spoken().substring(correction.start(), correction.end()))
          .isEqualTo(correction.meant());
      assertThat(correction.written()).hasSameSizeAs(correction.meant());
      assertThat(correction.written().length()).isGreaterThanOrEqualTo(3);
    }
  }

  @Property(tries = 300)
  void onlyWhatIsAffirmedCounts(@ForAll("farmTexts") String text) {
    Need need = read(text);
    assertThat(need.concepts())
        .isEqualTo(
            need.mentions().stream()
                .filter(ConceptMention::isAffirmed)
                .map(ConceptMention::concept)
                .distinct()
                .toList());
  }

  @Provide
  Arbitrary<String> farmTexts() {
    return Arbitraries.of(
            "没有", "不是", "是不是", "都没看到", "稻飞师", "红知蛛", "水稻", "叶子发黄", "和", "，", "猪单独", "怎么治", "缺水",
            "谢谢", "二十斤", "在高州", "三月", "就是", "草安膦", "虫", "不结果", "的")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }

  private static Need read(String text) {
    return READER.read(new ReportedNeed(text, null, null, null, null));
  }
}

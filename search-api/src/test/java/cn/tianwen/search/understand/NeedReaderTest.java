package cn.tianwen.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.index.text.PhraseFile;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.understand.Need.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedReaderTest {

  private static final double MAY_BE_MISSED = 0.15;
  private static final Lexicon LEXICON = new LexiconLoader().loadBundled();
  private static final NeedReader READER = new NeedReader(LEXICON, Regions.load());

  @Test
  void everyStepOfAFullReportIsTold() {
    Need need = read("請問專家，我在高州种荔枝，惊蛰前后施了二十斤肥，霜意霉病好多，没有红蜘蛛，谢谢");
    assertThat(need.text()).isEqualTo("我在高州种荔枝，惊蛰前后施了20斤肥，霜疫霉病好多，没有红蜘蛛");
    assertThat(need.shown()).startsWith("请问专家").contains("霜意霉病").endsWith("谢谢");
    assertThat(need.region()).isEqualTo("440981");
    assertThat(need.month()).isEqualTo(3);
    assertThat(need.steps())
        .extracting(Step::name)
        .containsExactly("统一繁简和全半角", "去掉客套话、统一数字和单位", "改正错别字", "认出的说法", "说了没有、不算在内", "地区", "时间");
    assertThat(need.steps()).contains(new Step("改正错别字", "把“霜意霉病”当作“霜疫霉病”"));
    assertThat(need.steps()).contains(new Step("地区", "广东省茂名市高州市"));
  }

  @Test
  void dialectIsSearchedInStandardWordsAndShownAsItIs() {
    Need need = read("唔该，猪乸唔郁，屙烂屎，冇红蜘蛛");
    assertThat(need.shown()).isEqualTo("唔该，猪乸唔郁，屙烂屎，冇红蜘蛛");
    assertThat(need.text()).isEqualTo("母猪不动，拉稀，没有红蜘蛛");
    assertThat(need.spoken()).isEqualTo("猪乸唔郁，屙烂屎，冇红蜘蛛");
    assertThat(need.concepts()).extracting(Concept::label).contains("母猪").doesNotContain("红蜘蛛");
    assertThat(need.steps()).contains(new Step("换成普通话", "猪乸 → 母猪、唔郁 → 不动、屙烂屎 → 拉稀、冇 → 没有"));
  }

  @Test
  void stepsWithoutAnOutcomeAreLeftOut() {
    assertThat(read("帮个忙").steps()).isEmpty();
  }

  @Test
  void whatIsDeniedIsMentionedButNoConceptOfTheNeed() {
    Need need = read("沃柑叶子发黄，没有红蜘蛛");
    assertThat(need.mentions())
        .filteredOn(ConceptMention::negated)
        .extracting(ConceptMention::surface)
        .containsExactly("红蜘蛛");
    assertThat(need.concepts()).extracting(Concept::label).contains("沃柑").doesNotContain("红蜘蛛");
  }

  @Test
  void aMendedTermIsMarkedAndCounts() {
    Need need = read("稻飞师怎么治");
    assertThat(need.mentions()).singleElement().matches(ConceptMention::corrected);
    assertThat(need.concepts()).extracting(Concept::label).containsExactly("稻飞虱");
    assertThat(need.bigrams()).contains("飞虱").doesNotContain("飞师");
  }

  @Test
  void mostMisspeltTermsAreUnderstood() {
    List<String> lines =
        PhraseFile.text(NeedReaderTest.class, "misspelt.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
    List<String> missed =
        lines.stream()
            .filter(
                line -> {
                  String[] columns = line.split("\t");
                  Concept meant = LEXICON.findBySurface(columns[1]).orElseThrow();
                  return !read(columns[0]).concepts().contains(meant);
                })
            .toList();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(60);
    assertThat(missed).as("missed").hasSizeLessThanOrEqualTo((int) (lines.size() * MAY_BE_MISSED));
  }

  @Test
  void whatIsGivenGoesBeforeWhatTheTextNames() {
    Need need = READER.read(new ReportedNeed("我在高州，3月发病", "葡萄", "fruit", "510100", 7));
    assertThat(need.region()).isEqualTo("510100");
    assertThat(need.month()).isEqualTo(7);
    assertThat(need.industry()).isEqualTo("fruit");
    assertThat(need.concepts()).extracting(Concept::label).containsExactly("葡萄");
  }

  @Test
  void aSeasonIsNoMonth() {
    Need need = read("入秋以后叶子发黄");
    assertThat(need.month()).isZero();
    assertThat(need.months()).isEqualTo(new MonthRange(9, 11));
    assertThat(need.steps()).contains(new Step("时间", "9月到11月"));
  }

  private static Need read(String text) {
    return READER.read(new ReportedNeed(text, null, null, null, null));
  }
}

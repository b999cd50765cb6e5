package cn.tianwen.search.similar;

import static cn.tianwen.search.similar.RankedCases.ranked;
import static cn.tianwen.search.testing.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.rank.RankingModel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearIdenticalTest {

  private static final String STORY = "沃柑叶子从叶尖开始发黄，挖开看须根发黑腐烂，园子低洼积水";

  private static List<String> collapse(RankingModel.Ranked... ranking) {
    return NearIdentical.collapse(Arrays.asList(ranking)).stream()
        .map(group -> group.best().candidate().document().id() + "+" + group.others())
        .toList();
  }

  @Test
  void theBestStandsForAllThatTellItsStory() {
    assertThat(
            collapse(
                ranked(aCase("best").problem(STORY), 3),
                ranked(aCase("else").problem("荔枝谢花后幼果大量掉落"), 2),
                ranked(aCase("again").problem(STORY + "了"), 1),
                ranked(aCase("third").problem(STORY), 0)))
        .containsExactly("best+2", "else+0");
  }

  @Test
  void theSameStoryOfAnotherCropIsAnotherStory() {
    assertThat(
            collapse(
                ranked(aCase("a").problem(STORY).crop("沃柑", "fruit"), 2),
                ranked(aCase("b").problem(STORY).crop("荔枝", "fruit"), 1)))
        .containsExactly("a+0", "b+0");
  }

  @Test
  void eightOfTenSharedPairsAreTheSameAndSevenAreNot() {
    // Ten pairs each way: what is shared, divided by what either holds, is 9/11 and 8/12.
    String told = "一二三四五六七八九十甲";
    assertThat(
            collapse(
                ranked(aCase("a").problem(told), 2), ranked(aCase("b").problem("一二三四五六七八九十乙"), 1)))
        .containsExactly("a+1");
    assertThat(
            collapse(
                ranked(aCase("a").problem(told), 2), ranked(aCase("b").problem("一二三四五六七八九丙乙"), 1)))
        .containsExactly("a+0", "b+0");
  }

  @Test
  void storiesWithoutAnyPairAreNotTheSame() {
    assertThat(collapse(ranked(aCase("a").problem("虫"), 2), ranked(aCase("b").problem("病"), 1)))
        .containsExactly("a+0", "b+0");
  }

  @Test
  void nothingCollapsesToNothing() {
    assertThat(collapse()).isEmpty();
  }
}

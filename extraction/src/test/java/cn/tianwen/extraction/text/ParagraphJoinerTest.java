package cn.tianwen.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphJoinerTest {

  @Test
  void linesOfASentenceBecomeOneParagraphWithoutSpacesBetweenChineseCharacters() {
    assertThat(
            join("柑橘黄龙病由木虱传播，染病后无法治愈，只能挖除病树", "并喷药杀灭木虱。", "新植果园应当种植无病毒苗木，并与老园隔离三公里以上", "方可避免传染。"))
        .containsExactly(
            new Paragraph(Position.onPage(1), "柑橘黄龙病由木虱传播，染病后无法治愈，只能挖除病树并喷药杀灭木虱。"),
            new Paragraph(Position.onPage(1), "新植果园应当种植无病毒苗木，并与老园隔离三公里以上方可避免传染。"));
  }

  @Test
  void aSentenceThatGoesOverTheEdgeOfAPageStaysWhereItBegan() {
    List<Block> blocks =
        ParagraphJoiner.join(
            List.of(
                new PageLines(1, List.of("一、病害防治", "柑橘黄龙病由木虱传播，染病后无法治愈，只能挖除")),
                new PageLines(2, List.of("病树并喷药。", "", "二、施肥", "秋季施有机肥。"))));

    assertThat(blocks)
        .containsExactly(
            new Heading(Position.onPage(1), 2, "一、病害防治"),
            new Paragraph(Position.onPage(1), "柑橘黄龙病由木虱传播，染病后无法治愈，只能挖除病树并喷药。"),
            new Heading(Position.onPage(2), 2, "二、施肥"),
            new Paragraph(Position.onPage(2), "秋季施有机肥。"));
  }

  @Test
  void linesOfALeafletStandForThemselves() {
    assertThat(join("农药瓶别乱扔", "用完的瓶和袋交到回收点", "倒净药液，清洗三次", "洗瓶水倒进喷雾器", "不要倒进鱼塘水沟", "不能焚烧，烟有毒"))
        .extracting(Block::text)
        .startsWith("农药瓶别乱扔", "用完的瓶和袋交到回收点")
        .hasSize(6);
  }

  @Test
  void englishLinesAreJoinedWithASpace() {
    assertThat(join("Citrus greening is spread by psyllids and", "cannot be cured."))
        .containsExactly(
            new Paragraph(
                Position.onPage(1), "Citrus greening is spread by psyllids and cannot be cured."));
  }

  private static List<Block> join(String... lines) {
    return ParagraphJoiner.join(List.of(new PageLines(1, List.of(lines))));
  }
}

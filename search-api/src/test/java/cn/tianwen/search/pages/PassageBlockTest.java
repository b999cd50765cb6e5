package cn.tianwen.search.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.documents.TermMarks;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageBlockTest {

  private static List<PassageBlock> blocks(String text) {
    return PassageBlock.of(text, TermMarks.NONE);
  }

  @Test
  void linesOfCellsThatFollowEachOtherAreOneTable() {
    List<PassageBlock> blocks = blocks("收购价\n年份 | 价格\n2024 | 5.8\n2025 | \n以上为地头价。");
    assertThat(blocks).extracting(PassageBlock::isTable).containsExactly(false, true, false);
    assertThat(blocks.get(1).head()).containsExactly("年份", "价格");
    assertThat(blocks.get(1).rows()).containsExactly(List.of("2024", "5.8"), List.of("2025", ""));
  }

  @Test
  void rowsThatGoOnFromThePassageBeforeHaveNoHead() {
    assertThat(blocks("2024 | 5.8\n2025 | 3.9").getFirst().head()).isEmpty();
    assertThat(blocks("甲 | 乙").getFirst().head()).isEmpty();
  }

  @Test
  void cellsAreEscaped() {
    assertThat(blocks("<b> | 1").getFirst().rows()).containsExactly(List.of("&lt;b&gt;", "1"));
  }
}

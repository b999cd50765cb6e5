package cn.tianwen.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RunningFootersTest {

  @Property
  void whatStandsAtTheFootOfMostSlidesUpToItsNumberGoes(
      @ForAll @IntRange(min = 3, max = 40) int slides,
      @ForAll @IntRange(min = -2, max = 9) int firstNumber) {
    List<Block> deck =
        deck(
            slides,
            slide ->
                List.of(
                    "要点" + "甲乙丙".charAt(slide % 3), "示例推广站", "黄龙病培训 " + (slide + firstNumber + 2)));

    assertThat(strip(deck)).hasSize(slides * 2).noneMatch(b -> b.text().matches("示例.*|黄龙病.*"));
  }

  @Test
  void aNumberOfAllSlidesMayFollowThatOfTheSlide() {
    assertThat(strip(deck(4, slide -> List.of("要点" + slide * slide, "培训 " + slide + " / 4"))))
        .extracting(Block::text)
        .containsExactly("标题", "要点1", "标题", "要点4", "标题", "要点9", "标题", "要点16");
  }

  @Test
  void titlesStayHoweverOftenTheyAreRepeated() {
    assertThat(strip(deck(5, slide -> List.of()))).hasSize(5);
  }

  @Test
  void numbersThatDoNotGrowWithTheSlidesStay() {
    List<Block> deck = deck(4, slide -> List.of("产量 " + slide * 17 + " 万吨"));

    assertThat(strip(deck)).isEqualTo(deck);
  }

  @Test
  void twoSlidesThatEndAlikeKeepTheirLines() {
    List<Block> deck = deck(2, slide -> List.of("注意安全"));

    assertThat(strip(deck)).isEqualTo(deck);
  }

  @Test
  void whatIsRepeatedAboveTheFootStays() {
    List<Block> deck =
        deck(
            3,
            slide -> List.of("症状", "甲" + "一二三".charAt(slide - 1), "乙" + "一二三".charAt(slide - 1)));

    assertThat(strip(deck)).isEqualTo(deck);
  }

  @Test
  void speakerNotesStay() {
    List<Block> deck = deck(3, slide -> List.of("要点" + slide * slide, "培训 " + slide, "讲解：看图。"));
    BitSet notes = new BitSet();
    for (int i = 3; i < deck.size(); i += 4) {
      notes.set(i);
    }

    assertThat(RunningFooters.strip(deck, notes))
        .extracting(Block::text)
        .startsWith("标题", "要点1", "讲解：看图。")
        .hasSize(9);
  }

  private static List<Block> strip(List<Block> deck) {
    return RunningFooters.strip(deck, new BitSet());
  }

  private static List<Block> deck(int slides, IntFunction<List<String>> lines) {
    List<Block> blocks = new ArrayList<>();
    IntStream.rangeClosed(1, slides)
        .forEach(
            slide -> {
              Position position = Position.onPage(slide);
              blocks.add(new Heading(position, 1, "标题"));
              lines.apply(slide).forEach(line -> blocks.add(new Paragraph(position, line)));
            });
    return blocks;
  }
}

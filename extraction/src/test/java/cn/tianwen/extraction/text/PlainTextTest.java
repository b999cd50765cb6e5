package cn.tianwen.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import cn.tianwen.extraction.Block.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void markdownGivesHeadingsParagraphsItemsAndTables() {
    DocumentText text =
        PlainText.read(
            """
            # 柑橘**黄龙病**

            由[木虱](https://example.org)传播，
            无法治愈。

            | 县 | 面积 |
            |:---|---:|
            | 容县 | 3 |

            - 挖除
            - 喷药
            """);

    assertThat(text.mediaType()).isEqualTo("text/markdown");
    assertThat(text.blocks())
        .containsExactly(
            new Heading(Position.NONE, 1, "柑橘黄龙病"),
            new Paragraph(Position.NONE, "由木虱传播，无法治愈。"),
            new Table(Position.NONE, List.of(List.of("县", "面积"), List.of("容县", "3"))),
            new Paragraph(Position.NONE, "挖除"),
            new Paragraph(Position.NONE, "喷药"));
  }

  @Test
  void linesWithTheSameNumberOfCellsAreATable() {
    DocumentText text = PlainText.read("县,作物,备注\n容县,沙田柚,\"甜,多汁\"\n北流,荔枝,早熟\n");

    assertThat(text.mediaType()).isEqualTo("text/csv");
    assertThat(text.blocks())
        .containsExactly(
            new Table(
                Position.NONE,
                List.of(
                    List.of("县", "作物", "备注"),
                    List.of("容县", "沙田柚", "甜,多汁"),
                    List.of("北流", "荔枝", "早熟"))));
  }

  @Test
  void aTextWithCommasIsNoTable() {
    assertThat(PlainText.read("Dear all, hello.\nBest, me.\n").mediaType()).isEqualTo("text/plain");
  }

  @Test
  void everyLineIsAParagraphUnlessAProgramBrokeIt() {
    DocumentText text =
        PlainText.read(
            "一、概况\n第一段。\n第二段\n\n"
                + "This line was broken by a program after seventy columns or thereabouts\nand goes on.\n");

    assertThat(text.blocks())
        .containsExactly(
            new Heading(Position.NONE, 2, "一、概况"),
            new Paragraph(Position.NONE, "第一段。"),
            new Paragraph(Position.NONE, "第二段"),
            new Paragraph(
                Position.NONE,
                "This line was broken by a program after seventy columns or thereabouts and goes on."));
  }

  @Test
  void aSubtitleFileOnItsOwnIsAnOrdinaryText() {
    DocumentText text = PlainText.read("WEBVTT\n\n00:01.000 --> 00:02.000\n大家好。\n");

    assertThat(text.mediaType()).isEqualTo("text/vtt");
    assertThat(text.blocks()).containsExactly(new Paragraph(Position.NONE, "大家好。"));
  }

  @Test
  void aVeryLongLineOfDashesDoesNotExhaustTheStack() {
    assertThat(
            PlainText.read("# x\n" + "- ".repeat(200_000) + "\n|" + "--|".repeat(200_000)).blocks())
        .isNotEmpty();
  }
}

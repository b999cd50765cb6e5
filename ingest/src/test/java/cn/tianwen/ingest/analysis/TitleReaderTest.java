package cn.tianwen.ingest.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft Word - 荔枝.doc",
        "PowerPoint 演示文稿",
        "untitled",
        "Untitled-1",
        "新建 Microsoft Word 文档",
        "文档1",
        "Sheet1",
        "工作簿1",
        "IMG_20250903",
        "litchi.docx",
        "20250903",
        "幻灯片 1"
      })
  void rubbishIsNoTitle(String text) {
    assertThat(TitleReader.isTitle(text)).isFalse();
    assertThat(TitleReader.ofFile(Optional.of(text), "培训/a.docx")).isEmpty();
  }

  @Test
  void theOutermostOfTheFirstHeadingsIsTheTitle() {
    List<Block> blocks =
        List.of(
            new Block.Paragraph(Position.NONE, "2025年第3期"),
            new Block.Heading(Position.NONE, 2, "目录"),
            new Block.Heading(Position.NONE, 2, "一、花期管理"),
            new Block.Heading(Position.NONE, 1, "荔枝保花保果技术"));
    assertThat(TitleReader.ofText(blocks)).contains("荔枝保花保果技术");
  }

  @Test
  void withoutHeadingsAFirstLineThatReadsLikeOneIs() {
    List<Block> blocks =
        List.of(
            new Block.Paragraph(Position.NONE, "发布日期：2025年9月3日"),
            new Block.Paragraph(Position.NONE, "沃柑冬季防寒要点"),
            new Block.Paragraph(Position.NONE, "冬季低温来临前，果园要及时灌水。"));
    assertThat(TitleReader.ofText(blocks)).contains("沃柑冬季防寒要点");
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、旬内天气", "（一）品种", "1. 选种", "第三章 施肥", "1.2 概况", "①浸种"})
  void aNumberedHeadingIsNeverTheTitle(String numbered) {
    Block section = new Block.Heading(Position.NONE, 2, numbered);
    Block text = new Block.Paragraph(Position.NONE, "全省阴雨较多，田间湿度大。");
    assertThat(TitleReader.ofText(List.of(section, text))).isEmpty();
    assertThat(
            TitleReader.ofText(
                List.of(new Block.Paragraph(Position.NONE, "广东农业气象旬报"), section, text)))
        .contains("广东农业气象旬报");
  }

  @Test
  void aLineBehindTheFirstNumberedHeadingIsNotTheTitle() {
    List<Block> blocks =
        List.of(
            new Block.Heading(Position.NONE, 2, "一、育苗"),
            new Block.Paragraph(Position.NONE, "苗床准备"));
    assertThat(TitleReader.ofText(blocks)).isEmpty();
  }

  @Test
  void aFirstLineIsTheTitleWhereAllHeadingsAreThoseOfSections() {
    List<Block> blocks =
        List.of(
            new Block.Paragraph(Position.NONE, "沃柑冬季防寒要点"),
            new Block.Heading(Position.NONE, 1, "灌水"),
            new Block.Heading(Position.NONE, 1, "覆盖"));
    assertThat(TitleReader.ofText(blocks)).contains("沃柑冬季防寒要点");
  }

  @Test
  void aNameWithoutAWordIsNoTitleAndTheBeginningOfTheTextIs() {
    assertThat(TitleReader.ofName("扫描/a7-01.png")).isEmpty();
    assertThat(
            TitleReader.ofBeginning(
                List.of(new Block.Paragraph(Position.NONE, "水稻破口期要打药，一周后再打一次。"))))
        .contains("水稻破口期要打药");
  }

  @ParameterizedTest
  @CsvSource({
    "培训材料/03-荔枝_保花保果.pptx, 荔枝 保花保果",
    "资料.zip!/一/水稻稻瘟病防治.pdf, 水稻稻瘟病防治",
    "2025年茶叶.txt, 2025年茶叶"
  })
  void theNameOfAFileLosesNumberAndEnding(String path, String title) {
    assertThat(TitleReader.ofName(path)).contains(title);
  }
}

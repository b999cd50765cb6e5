package cn.tianwen.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import cn.tianwen.extraction.Block.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class XhtmlReaderTest {

  @Test
  void nestedTablesBecomeTextOfTheirCell() throws IOException {
    assertThat(
            read(
                Layout.FLOW,
                "<table><tr><th>县</th><td>面积</td></tr><tr><td>容县</td>"
                    + "<td><table><tr><td>3</td><td>万亩</td></tr></table></td></tr></table>"))
        .containsExactly(
            new Table(Position.NONE, List.of(List.of("县", "面积"), List.of("容县", "3 万亩"))));
  }

  @Test
  void slidesHaveANumberATitleAndNoPageNumber() throws IOException {
    assertThat(
            read(
                Layout.SLIDES,
                "<div class=\"slide-content\"><p>修剪技术</p><p>冬季进行。</p><p>1</p>"
                    + "<div class=\"slide-master-content\"><p>单击此处</p></div>"
                    + "<div class=\"slide-content\"><p>施肥</p>"))
        .containsExactly(
            new Heading(Position.onPage(1), 1, "修剪技术"),
            new Paragraph(Position.onPage(1), "冬季进行。"),
            new Heading(Position.onPage(2), 1, "施肥"));
  }

  @Test
  void aFooterThatMostSlidesCarryIsNotText() throws IOException {
    String slide = "<div class=\"slide-content\"><p>%s</p><p>%s</p><p>水质调控 %d</p></div>";
    assertThat(
            read(
                Layout.SLIDES,
                slide.formatted("增氧", "早上开机。", 1)
                    + slide.formatted("换水", "少量多次。", 2)
                    + slide.formatted("测水", "早晚各一次。", 3)))
        .extracting(Block::text)
        .containsExactly("增氧", "早上开机。", "换水", "少量多次。", "测水", "早晚各一次。");
  }

  @Test
  void recognisedTextHasNoSpacesBetweenChineseCharacters() throws IOException {
    assertThat(
            read(
                Layout.PAGES,
                "<div class=\"ocr\">家 庭 储 粮\n\n稻谷 水 分 不 超过 13.5% ， 用 pH 计 查 。</div>"
                    + "<p>县 面积</p>"))
        .extracting(Block::text)
        .containsExactly("家庭储粮", "稻谷水分不超过 13.5%，用 pH 计查。", "县 面积");
  }

  @Test
  void sheetsWithoutRowsAreLeftOut() throws IOException {
    assertThat(
            read(
                Layout.SHEETS,
                "<div class=\"sheet\"><h1>空</h1><table/></div><div class=\"page\"><h1>产量</h1>"
                    + "<table><tr><td>甲</td><td/><td/></tr></table></div>"))
        .containsExactly(
            new Heading(Position.onPage(2), 1, "产量"),
            new Table(Position.onPage(2), List.of(List.of("甲"))));
  }

  @Test
  void scriptsAndTheHeadAreNotText() throws IOException {
    assertThat(read(Layout.FLOW, "<script>alert(1)</script><p>甲 &lt;乙&gt; &amp; <b>丙</b></p>"))
        .containsExactly(new Paragraph(Position.NONE, "甲 <乙> & 丙"));
  }

  @Test
  void anEntityStandsForNothing() throws IOException {
    assertThat(read(Layout.FLOW, "<!DOCTYPE a [<!ENTITY x \"y\">]><p>甲&x;乙</p>"))
        .contains(new Paragraph(Position.NONE, "甲乙"));
  }

  @Property
  void anyBytesCanBeRead(@ForAll byte[] bytes) throws IOException {
    for (Layout layout : Layout.values()) {
      assertThat(XhtmlReader.read(new ByteArrayInputStream(bytes), layout).blocks()).isNotNull();
    }
  }

  private static List<Block> read(Layout layout, String body) throws IOException {
    String xhtml = "<html><head><title>x</title></head><body>" + body + "</body></html>";
    return XhtmlReader.read(
            new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)), layout)
        .blocks();
  }
}

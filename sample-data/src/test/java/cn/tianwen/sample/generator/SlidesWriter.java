package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Listing;
import cn.tianwen.sample.generator.Block.Table;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** PPTX: a slide for the title, then one a section; what is spoken stands in the notes. */
final class SlidesWriter implements DocumentWriter {

  private static final Color GREEN = new Color(0x1B5E20);
  private static final Color PALE = new Color(0xE8F5E9);
  private static final String FACE = "微软雅黑";

  @Override
  public byte[] write(Source source) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      show.setPageSize(new Dimension(960, 540));
      OfficeProperties.write(show.getProperties(), source.front());
      addTitle(show, source.front());
      for (Section section : source.sections()) {
        addSlide(show, section, source.front().title());
      }
      show.write(out);
      return out.toByteArray();
    }
  }

  private static void addTitle(XMLSlideShow show, FrontMatter front) {
    XSLFSlide slide = slide(show, SlideLayout.TITLE);
    band(slide, new Rectangle(0, 360, 960, 180), GREEN);
    place(slide.getPlaceholder(0), new Rectangle(60, 130, 840, 150), List.of(front.title()), 44);
    place(
        slide.getPlaceholder(1),
        new Rectangle(60, 400, 840, 90),
        List.of(front.hasProperties() ? front.author() : "示例培训课件"),
        24);
    slide
        .getPlaceholder(1)
        .getTextParagraphs()
        .getFirst()
        .getTextRuns()
        .getFirst()
        .setFontColor(Color.WHITE);
  }

  private static void addSlide(XMLSlideShow show, Section section, String title) {
    XSLFSlide slide = slide(show, SlideLayout.TITLE_AND_CONTENT);
    band(slide, new Rectangle(0, 0, 960, 14), GREEN);
    place(slide.getPlaceholder(0), new Rectangle(48, 34, 864, 72), List.of(section.heading()), 34);
    List<String> points =
        section.visible().stream()
            .filter(block -> !(block instanceof Table))
            .flatMap(SlidesWriter::points)
            .toList();
    XSLFTextShape body = slide.getPlaceholder(1);
    if (points.isEmpty()) {
      slide.removeShape(body);
    } else {
      place(body, new Rectangle(48, 124, 864, 340), points, points.size() > 5 ? 22 : 26);
    }
    section.findTable().ifPresent(table -> addTable(slide, table));
    footer(slide, title, show.getSlides().size());
    if (!section.remarks().isEmpty()) {
      addNotes(show, slide, String.join("\n", section.remarks()));
    }
  }

  private static Stream<String> points(Block block) {
    return block instanceof Listing list && list.numbered()
        ? IntStream.range(0, list.items().size()).mapToObj(i -> list.mark(i) + list.items().get(i))
        : block.lines().stream();
  }

  private static XSLFSlide slide(XMLSlideShow show, SlideLayout layout) {
    return show.createSlide(show.getSlideMasters().getFirst().getLayout(layout));
  }

  private static void band(XSLFSlide slide, Rectangle place, Color color) {
    XSLFAutoShape band = slide.createAutoShape();
    band.setShapeType(ShapeType.RECT);
    band.setAnchor(place);
    band.setFillColor(color);
  }

  private static void place(XSLFTextShape shape, Rectangle place, List<String> lines, double size) {
    shape.setAnchor(place);
    shape.clearText();
    for (String line : lines) {
      XSLFTextParagraph paragraph = shape.addNewTextParagraph();
      paragraph.setSpaceAfter(30.0);
      var run = paragraph.addNewTextRun();
      run.setText(line);
      run.setFontSize(size);
      run.setFontFamily(FACE);
      run.setBold(size > 30);
      run.setFontColor(size > 30 ? GREEN : Color.DARK_GRAY);
    }
  }

  private static void addTable(XSLFSlide slide, Table table) {
    XSLFTable grid = slide.createTable(table.rows().size(), table.columns());
    grid.setAnchor(new Rectangle(48, 130, 864, 44 * table.rows().size()));
    for (int i = 0; i < table.columns(); i++) {
      grid.setColumnWidth(i, 864.0 / table.columns());
    }
    for (int row = 0; row < table.rows().size(); row++) {
      for (int i = 0; i < table.columns(); i++) {
        fill(grid.getCell(row, i), table.rows().get(row).get(i), row == 0);
      }
    }
  }

  private static void fill(XSLFTableCell cell, String text, boolean head) {
    var run = cell.addNewTextParagraph().addNewTextRun();
    run.setText(text);
    run.setFontSize(20.0);
    run.setFontFamily(FACE);
    run.setBold(head);
    cell.setFillColor(head ? PALE : Color.WHITE);
    for (BorderEdge edge : BorderEdge.values()) {
      cell.setBorderColor(edge, Color.GRAY);
      cell.setBorderWidth(edge, 1);
    }
  }

  private static void footer(XSLFSlide slide, String title, int number) {
    var box = slide.createTextBox();
    box.setAnchor(new Rectangle(48, 490, 864, 30));
    var run = box.addNewTextParagraph().addNewTextRun();
    run.setText(title + "　" + number);
    run.setFontSize(12.0);
    run.setFontFamily(FACE);
    run.setFontColor(Color.GRAY);
  }

  private static void addNotes(XMLSlideShow show, XSLFSlide slide, String text) {
    for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        shape.setText(text);
      }
    }
  }
}

package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Heading;
import cn.tianwen.sample.generator.Block.Listing;
import cn.tianwen.sample.generator.Block.PageBreak;
import cn.tianwen.sample.generator.Block.Paragraph;
import cn.tianwen.sample.generator.Block.Remark;
import cn.tianwen.sample.generator.Block.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** DOCX with heading styles, lists, tables, a header and a footer with the page number. */
final class DocxWriter implements DocumentWriter {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @Override
  public byte[] write(Source source) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      addStyles(document);
      OfficeProperties.write(document.getProperties(), source.front());
      XWPFParagraph title = paragraph(document, "Title", source.front().title());
      title.setAlignment(ParagraphAlignment.CENTER);
      for (Block block : source.blocks()) {
        add(document, block);
      }
      addHeaderAndFooter(document, source.front().title());
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void add(XWPFDocument document, Block block) {
    switch (block) {
      case Heading heading ->
          paragraph(document, "Heading" + (heading.level() - 1), heading.text());
      case Paragraph text -> paragraph(document, "Normal", text.text()).setFirstLineIndent(480);
      case Remark remark -> paragraph(document, "Normal", remark.text());
      case PageBreak unused -> document.createParagraph().setPageBreak(true);
      case Listing list -> addList(document, list);
      case Table table -> addTable(document, table);
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void addList(XWPFDocument document, Listing list) {
    BigInteger number = numbering(document, list.numbered());
    for (String item : list.items()) {
      paragraph(document, "Normal", item).setNumID(number);
    }
  }

  /** A numbering of its own for every list, so that each begins with 1. */
  private static BigInteger numbering(XWPFDocument document, boolean numbered) {
    var numbering =
        document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
    int id = numbering.getAbstractNums().size();
    String level =
        numbered
            ? "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
            : "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"●\"/>";
    String xml =
        ("<w:numbering %s><w:abstractNum w:abstractNumId=\"%d\"><w:lvl w:ilvl=\"0\">"
                + "<w:start w:val=\"1\"/>%s<w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>"
                + "</w:lvl></w:abstractNum></w:numbering>")
            .formatted(W, id, level);
    try {
      var parsed = NumberingDocument.Factory.parse(xml).getNumbering().getAbstractNumArray(0);
      return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(parsed)));
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addTable(XWPFDocument document, Table table) {
    XWPFTable grid = document.createTable(table.rows().size(), table.columns());
    grid.setWidth("100%");
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> cells = table.rows().get(row);
      for (int i = 0; i < cells.size(); i++) {
        var cell = grid.getRow(row).getCell(i);
        var run = cell.getParagraphArray(0).createRun();
        run.setText(cells.get(i));
        run.setBold(row == 0);
        if (row == 0) {
          cell.setColor("E8F5E9");
        }
      }
    }
    grid.getRow(0).setRepeatHeader(true);
    document.createParagraph();
  }

  private static void addHeaderAndFooter(XWPFDocument document, String title) {
    var header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    header.createRun().setText("田问示例资料　" + title);
    var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.CENTER);
    footer.createRun().setText("第 ");
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
    footer.createRun().setText(" 页");
  }

  private static void addStyles(XWPFDocument document) {
    String fonts = "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"宋体\"/>";
    String xml =
        "<w:styles "
            + W
            + "><w:docDefaults><w:rPrDefault><w:rPr>"
            + fonts
            + "<w:sz w:val=\"24\"/><w:lang w:val=\"zh-CN\" w:eastAsia=\"zh-CN\"/></w:rPr>"
            + "</w:rPrDefault></w:docDefaults>"
            + style("Normal", "Normal", 24, false)
            + style("Title", "Title", 40, true)
            + style("Heading1", "heading 1", 32, true)
            + style("Heading2", "heading 2", 28, true)
            + "</w:styles>";
    try {
      document.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String style(String id, String name, int halfPoints, boolean heading) {
    String isDefault = heading ? "" : " w:default=\"1\"";
    String outline =
        id.startsWith("Heading")
            ? "<w:outlineLvl w:val=\"%d\"/>".formatted(id.charAt(7) - '1')
            : "";
    return ("<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/>"
            + "<w:pPr><w:spacing w:before=\"%d\" w:after=\"80\" w:line=\"340\" w:lineRule=\"auto\"/>"
            + "%s</w:pPr><w:rPr>%s<w:sz w:val=\"%d\"/></w:rPr></w:style>")
        .formatted(
            isDefault,
            id,
            name,
            heading ? 200 : 0,
            outline,
            heading ? "<w:b/><w:color w:val=\"1B5E20\"/>" : "",
            halfPoints);
  }
}

package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Heading;
import cn.tianwen.sample.generator.Block.Listing;
import cn.tianwen.sample.generator.Block.PageBreak;
import cn.tianwen.sample.generator.Block.Paragraph;
import cn.tianwen.sample.generator.Block.Remark;
import cn.tianwen.sample.generator.Block.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** PDF with a subset of a Chinese font, a header, a footer and page numbers. */
final class PdfWriter implements DocumentWriter {

  @Override
  public byte[] write(Source source) throws IOException {
    try (PDDocument document = new PDDocument();
        PdfFont font = PdfFont.embeddedInto(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.setDocumentId((long) source.target().hashCode());
      if (source.front().hasProperties()) {
        document.setDocumentInformation(information(source.front()));
      }
      PdfStyle style = PdfStyle.of(source.front().get("layout"));
      try (PdfFlow flow = new PdfFlow(document, font, style, source.front().title())) {
        flow.title(source.front());
        for (Block block : source.blocks()) {
          add(flow, style, block);
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void add(PdfFlow flow, PdfStyle style, Block block) throws IOException {
    double size = style.textSize();
    switch (block) {
      case Heading heading ->
          flow.heading(heading.text(), heading.level() == 2 ? size * 1.35 : size * 1.12);
      case Paragraph paragraph -> flow.text("　　" + paragraph.text(), 0);
      case Listing list -> {
        for (int i = 0; i < list.items().size(); i++) {
          flow.text(list.mark(i) + list.items().get(i), size);
        }
      }
      case Table table -> flow.table(table);
      case Remark remark -> flow.text(remark.text(), size);
      case PageBreak unused -> flow.newPage();
    }
  }

  private static PDDocumentInformation information(FrontMatter front) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(front.title());
    information.setAuthor(front.author());
    information.setKeywords(String.join(", ", front.keywords()));
    information.setCreationDate(
        GregorianCalendar.from(front.publishedOn().atTime(9, 0).atZone(ZoneOffset.ofHours(8))));
    return information;
  }
}

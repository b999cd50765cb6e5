package cn.tianwen.pdf.mark;

import cn.tianwen.pdf.Cover;
import cn.tianwen.pdf.Notice;
import cn.tianwen.pdf.PageMaker;
import cn.tianwen.pdf.PdfItem;
import cn.tianwen.pdf.Pictures;
import cn.tianwen.pdf.Progress;
import cn.tianwen.pdf.RecipientMark;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of items as they are issued, but for the mark. */
public final class PrintedPages {

  private static final Instant AT = Instant.parse("2026-11-23T07:30:00Z");
  private static final PageMaker MAKER = new PageMaker();

  private PrintedPages() {}

  /** A document of text, tables and photos, as its seed says. */
  public static PdfItem item(int seed, int paragraphs) {
    Random random = new Random(seed);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      switch (i % 4 == 3 ? seed % 4 : 0) {
        case 1 -> body.append(table(random));
        case 2 -> body.append("<p><img src=\"picture:field\" alt=\"田间照片\"></p>");
        case 3 -> body.append("<h2>").append(DrawnPages.words(8, random)).append("</h2>");
        default ->
            body.append("<p>")
                .append(DrawnPages.words(80 + random.nextInt(150), random))
                .append("</p>");
      }
    }
    Pictures.Picture photo = new Pictures.Picture(png(random), "image/png");
    return new PdfItem(
        DrawnPages.words(12, random),
        "培训材料",
        body.toString(),
        null,
        new Cover("广东省农业技术推广中心", "TW-440000-2026-000123", LocalDate.of(2026, 11, 23), "", "水果"),
        new Notice("广东省农业技术推广中心", "注明出处可转载", "原创", "不得改动原文"),
        key -> Optional.of(photo),
        null,
        URI.create("https://tianwen.example.cn/verify/7KQ2-M9XD"),
        "7KQ2-M9XD",
        seed % 2 == 0 ? null : new RecipientMark("李四", "高州市农业农村局", AT),
        AT);
  }

  /** A page of the body at 200 dpi. */
  static BufferedImage page(int seed) {
    try {
      Path file = Files.createTempFile("pages", ".pdf");
      try {
        MAKER.make(item(seed, 6), file, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
          int last = document.getNumberOfPages() - 1;
          return new PDFRenderer(document)
              .renderImageWithDPI(Math.min(2, last), 200, ImageType.RGB);
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String table(Random random) {
    StringBuilder table = new StringBuilder("<table><tr><th>名称</th><th>用量</th><th>时期</th></tr>");
    for (int row = 0; row < 6; row++) {
      table
          .append("<tr><td>")
          .append(DrawnPages.words(6, random))
          .append("</td><td>")
          .append(random.nextInt(100))
          .append(" 克/亩</td><td>")
          .append(DrawnPages.words(8, random))
          .append("</td></tr>");
    }
    return table.append("</table>").toString();
  }

  private static byte[] png(Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(DrawnPages.photo(600, 380, random), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

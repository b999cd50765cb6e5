package cn.tianwen.evaluation.editions;

import cn.tianwen.pdf.Cover;
import cn.tianwen.pdf.Notice;
import cn.tianwen.pdf.PdfItem;
import cn.tianwen.pdf.Pictures;
import cn.tianwen.pdf.RecipientMark;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;

/** An invented handbook of chapters with text, a picture and a table, one to two pages each. */
final class Handbook {

  static final String PICTURE = "orchard";

  private static final Instant AT = Instant.parse("2026-11-23T07:30:00Z");
  private static final String PARAGRAPH =
      "沃柑树势强健，丰产性好，但若肥水管理跟不上，果实容易出现返酸、裂果（尤其是久旱遇雨之后）和大小年现象。据2026年3—5月"
          + "对4个县（区）共128户、3,560亩果园的调查，坐果率平均为3.8%，比上年提高0.6个百分点；其中采用水肥一体化的果园，"
          + "亩产达到2,850公斤，高出传统管理果园21.3%。";

  private Handbook() {}

  /** The text as HTML. */
  static String body(int chapters) {
    StringBuilder html = new StringBuilder();
    for (int chapter = 1; chapter <= chapters; chapter++) {
      html.append("<h2>第").append(chapter).append("章　果园管理</h2>");
      html.append(("<p>" + PARAGRAPH + "</p>").repeat(5));
      html.append("<p><img src=\"picture:").append(PICTURE).append("\" alt=\"果园\"/></p>");
      html.append("<table><tr><th>时期</th><th>对象</th><th>做法</th></tr>");
      for (int month = 1; month <= 12; month++) {
        html.append("<tr><td>")
            .append(month)
            .append("月上旬</td><td>柑橘全爪螨、潜叶蛾</td><td>每叶2—3头时施药，轮换用药</td></tr>");
      }
      html.append("</table>");
    }
    return html.toString();
  }

  static PdfItem item(int chapters) throws IOException {
    Pictures.Picture picture = new Pictures.Picture(picture(), "image/jpeg");
    return new PdfItem(
        "柑橘全年管理技术手册",
        "培训材料",
        body(chapters),
        null,
        new Cover("广东省农业技术推广中心", "TW-440000-2026-000123", LocalDate.of(2026, 11, 23), "", "柑橘"),
        new Notice("广东省农业技术推广中心", "注明出处可转载", "原创", "不得改动原文"),
        key -> Optional.of(picture),
        null,
        URI.create("https://tianwen.example.cn/verify/7KQ2-M9XD-4TRB"),
        "7KQ2-M9XD-4TRB",
        new RecipientMark("陈敏", "高州市农业农村局", AT),
        AT);
  }

  /** A JPEG of 900 by 600 pixels. */
  static byte[] picture() throws IOException {
    BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.GREEN, 900, 600, Color.DARK_GRAY));
    graphics.fillRect(0, 0, 900, 600);
    graphics.setColor(Color.ORANGE);
    for (int i = 0; i < 40; i++) {
      graphics.fillOval(i * 97 % 900, i * 61 % 600, 45, 45);
    }
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    return bytes.toByteArray();
  }
}

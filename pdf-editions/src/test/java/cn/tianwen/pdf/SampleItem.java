package cn.tianwen.pdf;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Items for tests; whatever a test does not say is ordinary. */
final class SampleItem {
  static final String PARAGRAPH =
      "沃柑树势强健，丰产性好，但若肥水管理跟不上，果实容易出现“返酸”、裂果（尤其是久旱遇雨之后）和大小年现象。"
          + "据2026年3—5月对4个县（区）共128户、3,560亩果园的调查，坐果率平均为3.8%，比上年提高0.6个百分点；"
          + "其中采用水肥一体化的果园，亩产达到2,850公斤，高出传统管理果园21.3%。";

  private String title = "沃柑春季水肥管理与病虫害绿色防控技术要点";
  private String body = "<h2>树势与坐果</h2><p>" + PARAGRAPH + "</p>";
  private @Nullable String problem;
  private Notice notice =
      new Notice("广东省农业技术推广中心", "注明出处可转载", "原创", "转载须注明出处和出版编号，不得改动原文，不得用于商业宣传。");
  private final Map<String, Pictures.Picture> pictures = new HashMap<>();
  private @Nullable Path originalPdf;
  private @Nullable RecipientMark recipient;
  private String code = "7KQ2-M9XD-4TRB";
  private String author = "陈敏、李建国";

  SampleItem title(String value) {
    title = value;
    return this;
  }

  SampleItem body(String value) {
    body = value;
    return this;
  }

  SampleItem problem(String value) {
    problem = value;
    return this;
  }

  SampleItem notice(Notice value) {
    notice = value;
    return this;
  }

  SampleItem author(String value) {
    author = value;
    return this;
  }

  SampleItem picture(String key, byte[] bytes, String mediaType) {
    pictures.put(key, new Pictures.Picture(bytes, mediaType));
    return this;
  }

  SampleItem originalPdf(Path value) {
    originalPdf = value;
    return this;
  }

  SampleItem code(String value) {
    code = value;
    return this;
  }

  SampleItem recipient(String name, String unit) {
    recipient = new RecipientMark(name, unit, Instant.parse("2026-11-23T07:30:00Z"));
    return this;
  }

  PdfItem build() {
    return new PdfItem(
        title,
        "培训材料",
        body,
        problem,
        new Cover("广东省农业技术推广中心", "TW-440000-2026-000123", LocalDate.of(2026, 11, 23), author, "柑橘"),
        notice,
        key -> Optional.ofNullable(pictures.get(key)),
        originalPdf,
        URI.create("https://tianwen.gd.gov.cn/verify/" + code),
        code,
        recipient,
        Instant.parse("2026-11-23T07:30:00Z"));
  }

  /** Text with pictures and tables; ten sections fill about 16 pages. */
  static SampleItem handbook(int sections) {
    StringBuilder html = new StringBuilder();
    for (int i = 1; i <= sections; i++) {
      html.append("<h2>第").append(i).append("章　果园管理</h2>");
      html.append("<h3>一、肥水</h3>").append(("<p>" + PARAGRAPH + "</p>").repeat(4));
      html.append("<p><img src=\"picture:p").append(i % 5).append("\" alt=\"果园示意图\"></p>");
      html.append("<h3>二、用药</h3><ol><li>")
          .append(PARAGRAPH)
          .append("</li><li>兑水30公斤（约1桶），均匀喷雾。</li></ol>");
      html.append("<table><tr><th>时期</th><th>对象</th><th>做法</th></tr>");
      for (int row = 1; row <= 14; row++) {
        html.append("<tr><td>")
            .append(row)
            .append("月上旬</td><td>柑橘全爪螨、潜叶蛾</td><td>")
            .append("每叶2—3头时施药，轮换用药，安全间隔期不少于21天；第")
            .append(row)
            .append("次。</td></tr>");
      }
      html.append("</table>");
    }
    SampleItem item = new SampleItem().title("柑橘全年管理技术手册").body(html.toString());
    for (int i = 0; i < 5; i++) {
      item.picture("p" + i, photo(900, 600, i), "image/jpeg");
    }
    return item;
  }

  static byte[] photo(int width, int height, int hue) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Color color = Color.getHSBColor(0.2f + hue * 0.05f, 0.5f, 0.7f);
    graphics.setPaint(new GradientPaint(0, 0, color, width, height, color.darker().darker()));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.ORANGE);
    for (int i = 0; i < 40; i++) {
      graphics.fillOval(i * 97 % width, i * 61 % height, width / 20, width / 20);
    }
    graphics.dispose();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "jpeg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

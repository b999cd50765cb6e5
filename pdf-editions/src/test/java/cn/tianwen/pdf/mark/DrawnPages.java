package cn.tianwen.pdf.mark;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;

/** Pages of every kind, drawn in milliseconds; the same seed gives the same page. */
final class DrawnPages {

  static final int KINDS = 8;

  private static final Font FONT = font();
  private static final String WORDS =
      "水稻玉米荔枝柑橘病虫害防治技术要点施肥灌溉土壤温度湿度种植养殖农业推广专家解答案例分析" + "防控措施用药安全间隔期田间管理产量品质市场价格一二三四五六七八九十，。、；的是在有和不";

  private DrawnPages() {}

  /** A page of the kind that belongs to the seed. */
  static BufferedImage page(int width, int height, int seed) {
    Random random = new Random(seed);
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    switch (seed % KINDS) {
      case 0 -> text(graphics, width, height, width / 40f, random);
      case 1 -> table(graphics, width, height, random);
      case 2 -> graphics.drawImage(photo(width, height, random), 0, 0, null);
      case 3 -> {
        text(graphics, width, height, width / 60f, random);
        noise(page, 6, random);
        page = blurred(page);
      }
      case 4 -> {
        text(graphics, width, height, width / 45f, random);
        graphics.drawImage(photo(width * 2 / 3, height / 3, random), width / 6, height / 5, null);
        watermark(graphics, width, height);
      }
      case 5 -> {
        graphics.setPaint(
            new GradientPaint(0, 0, Color.WHITE, width, height, new Color(200, 220, 210)));
        graphics.fillRect(0, 0, width, height);
      }
      case 6 -> noise(page, 1 + random.nextInt(4), random);
      default -> dots(graphics, width, height, 4 + random.nextInt(12));
    }
    graphics.dispose();
    return page;
  }

  /** Smooth and rough at once, as fields and leaves are. */
  static BufferedImage photo(int width, int height, Random random) {
    float[] levels = new float[width * height];
    for (int cell = 2; cell <= 128; cell *= 2) {
      int across = width / cell + 2;
      float[] corners = new float[across * (height / cell + 2)];
      for (int i = 0; i < corners.length; i++) {
        corners[i] = (random.nextFloat() - 0.5f) * cell;
      }
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int corner = y / cell * across + x / cell;
          float right = x % cell / (float) cell;
          float down = y % cell / (float) cell;
          levels[y * width + x] +=
              (corners[corner] * (1 - right) + corners[corner + 1] * right) * (1 - down)
                  + (corners[corner + across] * (1 - right) + corners[corner + across + 1] * right)
                      * down;
        }
      }
    }
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < levels.length; i++) {
      int green = Math.clamp(Math.round(120 + levels[i]), 0, 255);
      photo.setRGB(i % width, i / width, green * 3 / 4 << 16 | green << 8 | green / 2);
    }
    return photo;
  }

  static String words(int length, Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append(WORDS.charAt(random.nextInt(WORDS.length())));
    }
    return words.toString();
  }

  private static void text(Graphics2D graphics, int width, int height, float size, Random random) {
    graphics.setFont(FONT.deriveFont(size));
    int line = (int) (width * 0.8 / size);
    for (float y = height * 0.08f; y < height * 0.92f; y += size * 1.6f) {
      int length = random.nextInt(5) == 0 ? 1 + random.nextInt(line) : line;
      graphics.drawString(words(length, random), width * 0.1f, y);
    }
  }

  private static void table(Graphics2D graphics, int width, int height, Random random) {
    graphics.setFont(FONT.deriveFont(width / 50f));
    int row = width / 25;
    for (int y = height / 10; y < height * 9 / 10; y += row) {
      graphics.drawLine(width / 10, y, width * 9 / 10, y);
      for (int column = 1; column <= 9; column += 2) {
        graphics.drawLine(width * column / 10, y, width * column / 10, y + row);
        if (column < 9) {
          graphics.drawString(
              words(1 + random.nextInt(7), random), width * column / 10 + 4, y + row * 3 / 4);
        }
      }
    }
  }

  private static void watermark(Graphics2D graphics, int width, int height) {
    graphics.setFont(FONT.deriveFont(width / 30f));
    graphics.setColor(new Color(0, 0, 0, 25));
    for (int y = 0; y < height; y += height / 8) {
      for (int x = 0; x < width; x += width / 3) {
        graphics.rotate(-0.5, x, y);
        graphics.drawString("广东省农业技术推广中心", x, y);
        graphics.rotate(0.5, x, y);
      }
    }
  }

  private static void dots(Graphics2D graphics, int width, int height, int distance) {
    graphics.setColor(new Color(245, 245, 245));
    for (int y = 0; y < height; y += distance) {
      for (int x = 0; x < width; x += distance) {
        graphics.fillOval(x, y, distance / 2, distance / 2);
      }
    }
  }

  private static void noise(BufferedImage page, double deviation, Random random) {
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int level = page.getRGB(x, y) & 0xFF;
        level = Math.clamp(Math.round(level * 0.97 + random.nextGaussian() * deviation), 0, 255);
        page.setRGB(x, y, level * 0x010101);
      }
    }
  }

  private static BufferedImage blurred(BufferedImage page) {
    float[] weights = new float[9];
    Arrays.fill(weights, 1 / 9f);
    return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null)
        .filter(page, null);
  }

  private static Font font() {
    try (InputStream file =
        Objects.requireNonNull(
            DrawnPages.class.getResourceAsStream("/cn/tianwen/pdf/font/NotoSansSC-Regular.ttf"))) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException | FontFormatException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}

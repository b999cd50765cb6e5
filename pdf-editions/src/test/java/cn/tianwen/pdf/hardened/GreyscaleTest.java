package cn.tianwen.pdf.hardened;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class GreyscaleTest {

  @Test
  void inkAndWatermarkWithATouchOfGreenAreGrey() {
    BufferedImage page = page(new Color(28, 43, 34), new Color(235, 238, 236));
    BufferedImage grey = Greyscale.ofColourless(page);
    assertThat(grey.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    assertThat(grey.getRaster().getSample(0, 0, 0)).isEqualTo(255);
    assertThat(grey.getRaster().getSample(15, 15, 0)).isBetween(34, 43);
  }

  @Test
  void aGreenHeadingAndATintedRowKeepTheirColour() {
    BufferedImage heading = page(new Color(20, 90, 50), Color.LIGHT_GRAY);
    assertThat(Greyscale.ofColourless(heading)).isSameAs(heading);
    BufferedImage row = page(Color.BLACK, new Color(230, 240, 233));
    assertThat(Greyscale.ofColourless(row)).isSameAs(row);
  }

  private static BufferedImage page(Color ink, Color paper) {
    BufferedImage page = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 40, 40);
    graphics.setColor(ink);
    graphics.fillRect(10, 10, 10, 10);
    graphics.setColor(paper);
    graphics.fillRect(25, 25, 10, 10);
    graphics.dispose();
    return page;
  }
}

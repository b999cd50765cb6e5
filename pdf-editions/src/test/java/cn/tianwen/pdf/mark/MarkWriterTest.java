package cn.tianwen.pdf.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MarkWriterTest {

  @Property(tries = 8)
  void everyNumberIsReadBackFromAPage(@ForAll @LongRange(min = 0, max = 0xFFFFFFFFL) long number) {
    BufferedImage page = DrawnPages.page(700, 800, 1);
    new MarkWriter(number).embed(page);
    assertThat(MarkReader.read(page)).contains(number);
  }

  @Test
  void theCopiesOfTwoPeopleAreToldApart() {
    BufferedImage one = DrawnPages.page(827, 1169, 0);
    BufferedImage other = DrawnPages.page(827, 1169, 0);
    new MarkWriter(4_000_000_001L).embed(one);
    new MarkWriter(4_000_000_002L).embed(other);
    assertThat(MarkReader.read(one)).isEqualTo(Optional.of(4_000_000_001L));
    assertThat(MarkReader.read(other)).isEqualTo(Optional.of(4_000_000_002L));
  }

  @Test
  void greyAndColouredPagesCarryTheSameMark() {
    BufferedImage grey = new BufferedImage(600, 600, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster()
        .setSamples(0, 0, 600, 600, 0, IntStream.generate(() -> 255).limit(360_000).toArray());
    BufferedImage colour = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
    colour.setRGB(
        0, 0, 600, 600, IntStream.generate(() -> 0xFFFFFF).limit(360_000).toArray(), 0, 600);
    MarkWriter writer = new MarkWriter(7);
    writer.embed(grey);
    writer.embed(colour);
    for (int i = 0; i < 600; i++) {
      assertThat(grey.getRaster().getSample(i, i, 0)).isEqualTo(colour.getRGB(i, i) & 0xFF);
    }
    assertThat(MarkReader.read(grey)).contains(7L);
  }

  @Test
  void paperStaysWhiteToTheEyeAndInkStaysAsItIs() {
    BufferedImage page = DrawnPages.page(827, 1169, 0);
    BufferedImage marked = DrawnPages.page(827, 1169, 0);
    new MarkWriter(123).embed(marked);
    double sum = 0;
    double squares = 0;
    int white = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int before = page.getRGB(x, y) & 0xFF;
        int change = (marked.getRGB(x, y) & 0xFF) - before;
        assertThat(change).isBetween(before <= 48 ? 0 : -MarkWriter.DEEPEST, 0);
        if (before == 255) {
          sum += change;
          squares += change * change;
          white++;
        }
      }
    }
    double mean = sum / white;
    assertThat(mean).isBetween(-3.0, -1.0);
    assertThat(Math.sqrt(squares / white - mean * mean)).isBetween(0.5, 0.8);
  }
}

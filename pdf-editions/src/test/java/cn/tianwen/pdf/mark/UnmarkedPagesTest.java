package cn.tianwen.pdf.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class UnmarkedPagesTest {

  private static final Path SAMPLES =
      Path.of("../sample-data/src/main/resources/cn/tianwen/sample/documents");
  private static final int DRAWN = 190;

  @Test
  void noneOfTwoHundredPagesHasANumber() throws IOException {
    List<BufferedImage> others = pagesOfOtherPrograms();
    assertThat(others).hasSizeGreaterThanOrEqualTo(200 - DRAWN);
    Stream<BufferedImage> drawn =
        IntStream.range(0, DRAWN)
            .parallel()
            .mapToObj(
                seed ->
                    switch (seed % 23) {
                      case 0 -> DrawnPages.page(827, 1169, seed);
                      case 1, 2, 3 -> DrawnPages.page(413, 585, seed);
                      default -> DrawnPages.page(240, 340, seed);
                    });
    List<Long> read =
        Stream.concat(drawn, others.stream())
            .parallel()
            .map(MarkReader::read)
            .flatMap(number -> number.stream())
            .toList();
    assertThat(read).isEmpty();
  }

  @Test
  void phasesOfAPictureAgreeWithAnUnknownKeyByChanceOnly() {
    Plane picture = Luminance.of(DrawnPages.page(413, 585, 4));
    Spectrum spectrum = new Spectrum(PaperGrain.of(picture));
    Random random = new Random(1);
    double[] buffer = new double[2];
    List<Double> deviations = new ArrayList<>();
    for (int key = 0; key < 300; key++) {
      List<Wave> pilots = Waves.of("key " + key).pilots();
      for (int i = 0; i < 100; i++) {
        double scale = 0.3 + random.nextDouble();
        Placement place =
            new Placement(scale, scale, 0, random.nextDouble() * 256, random.nextDouble() * 256);
        double sum =
            pilots.stream().mapToDouble(pilot -> place.agreement(spectrum, pilot, buffer)).sum();
        deviations.add(Chance.deviations(sum, pilots.size()));
      }
    }
    for (double limit : new double[] {1.5, 2, 2.5, 3}) {
      double share =
          deviations.stream().filter(value -> value >= limit).count() / (double) deviations.size();
      assertThat(share).as("share above %s", limit).isLessThan(Math.exp(-limit * limit / 2));
    }
    // The bound means something: what is measured is spread as it should be.
    double variance = deviations.stream().mapToDouble(value -> value * value).average().orElse(0);
    assertThat(variance).isBetween(0.9, 1.1);
  }

  @Test
  void aFalseNumberIsExpectedInLessThanOneOfABillionPictures() {
    double places =
        (double) PilotSearch.comparisons(MarkReader.LONGEST_GRAIN) * (2 * PilotSearch.TURNS + 1);
    // Around a place the search moves by half a pixel, stretches and turns: far fewer steps.
    double closely = places * 100_000;
    double chance = Math.exp(-MarkReader.NEEDED * MarkReader.NEEDED / 2);
    assertThat(closely * (1L << 32) * chance).isLessThan(1e-9);
  }

  private static List<BufferedImage> pagesOfOtherPrograms() throws IOException {
    List<BufferedImage> pages = new ArrayList<>();
    for (Path file : files(".png", ".jpg")) {
      pages.add(Objects.requireNonNull(ImageIO.read(file.toFile())));
    }
    for (Path file : files(".pdf")) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        PDFRenderer renderer = new PDFRenderer(document);
        for (int page = 0; page < Math.min(2, document.getNumberOfPages()); page++) {
          pages.add(renderer.renderImageWithDPI(page, 70, ImageType.RGB));
        }
      }
    }
    return pages;
  }

  private static List<Path> files(String... endings) {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> !file.toString().contains("defects"))
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

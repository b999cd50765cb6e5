package cn.tianwen.pdf.mark;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Reads the number back that {@link MarkWriter} put into a page. */
public final class MarkReader {

  /** What has longer sides is made smaller first. */
  static final int LONGEST_SIDE = 1200;

  /** Less is no part of a page that a number could be in. */
  private static final int SHORTEST_SIDE = 100;

  static final double THRESHOLD = 7;

  private MarkReader() {}

  /**
   * The number in a picture of a page or of a part of it.
   *
   * @param image of 30 % to 120 % of 200 dpi
   * @return the number, 0 to 2^32 - 1; empty when there is none or too little is left of it
   */
  public static Optional<Long> read(BufferedImage image) {
    return read(image, Waves.PROGRAM);
  }

  static Optional<Long> read(BufferedImage image, Waves waves) {
    if (Math.min(image.getWidth(), image.getHeight()) < SHORTEST_SIDE) {
      return Optional.empty();
    }
    Luminance picture = Luminance.of(image).shrunkTo(LONGEST_SIDE);
    Spectrum spectrum = new Spectrum(PaperGrain.of(picture));
    int longest = Math.max(picture.width(), picture.height());
    for (PilotSearch.Match match : new PilotSearch(waves, spectrum, longest).best(0)) {
      if (match.deviations() >= THRESHOLD) {
        Optional<Long> number = MarkNumber.decode(soft(match.placement(), spectrum, waves));
        if (number.isPresent()) {
          return number;
        }
      }
    }
    return Optional.empty();
  }

  static double[] soft(Placement placement, Spectrum spectrum, Waves waves) {
    double[] soft = new double[MarkNumber.LENGTH];
    double[] buffer = new double[2];
    List<Wave> carriers = waves.carriers();
    for (int i = 0; i < carriers.size(); i++) {
      soft[i % soft.length] += placement.agreement(spectrum, carriers.get(i), buffer);
    }
    return soft;
  }
}

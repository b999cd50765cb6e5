package cn.tianwen.pdf.mark;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * Reads the number back that {@link MarkWriter} put into a page.
 *
 * <p>A number is returned only where the pilots agree with the key by {@value #THRESHOLD} standard
 * deviations of chance and the checksum is right. Whatever a picture shows that was made without
 * the key, its phases agree with the pilots' by x deviations with a probability of at most {@code
 * exp(-x²/2)} (Hoeffding), and the checksum of what follows is right once in 65,536. With {@link
 * PilotSearch#comparisons} places that are compared this makes less than one false number in 10^9
 * pictures.
 */
public final class MarkReader {

  /**
   * Pictures with longer sides are made smaller first: text and paper are told apart at this size.
   */
  private static final int LONGEST_PICTURE = 1200;

  /**
   * The waves of the mark are still there at this size, and take a fourth of the time to look for.
   */
  static final int LONGEST_GRAIN = 680;

  /** Less is no part of a page that a number could be in. */
  private static final int SHORTEST_SIDE = 100;

  static final double THRESHOLD = 7.2;

  /** Degrees by which a picture may lie askew. The search follows half a step by itself. */
  static final List<Double> TILTS = List.of(0.0, -0.5, 0.5, -1.0, 1.0);

  private MarkReader() {}

  /**
   * The number in a picture of a page or of a part of it.
   *
   * @param image a page of up to A3, or part of a page, of 60 to 240 dpi
   * @return the number, 0 to 2^32 - 1; empty when there is none or too little is left of it
   */
  public static Optional<Long> read(BufferedImage image) {
    return read(image, Waves.PROGRAM);
  }

  static Optional<Long> read(BufferedImage image, Waves waves) {
    if (Math.min(image.getWidth(), image.getHeight()) < SHORTEST_SIDE) {
      return Optional.empty();
    }
    Plane picture = Luminance.of(image).shrunkTo(LONGEST_PICTURE);
    Plane grain = PaperGrain.of(picture).shrunkTo(LONGEST_GRAIN);
    Spectrum spectrum = new Spectrum(grain);
    PilotSearch search = new PilotSearch(waves, spectrum, grain.longest());
    return TILTS.stream()
        .flatMap(degrees -> search.best(Math.toRadians(degrees)).stream())
        .filter(match -> match.deviations() >= THRESHOLD)
        .flatMap(match -> decode(match.placement(), spectrum, waves).stream())
        .findFirst();
  }

  private static Optional<Long> decode(Placement placement, Spectrum spectrum, Waves waves) {
    double[] soft = new double[MarkNumber.LENGTH];
    double[] buffer = new double[2];
    List<Wave> carriers = waves.carriers();
    for (int i = 0; i < carriers.size(); i++) {
      soft[i % soft.length] += placement.agreement(spectrum, carriers.get(i), buffer);
    }
    return MarkNumber.decode(soft);
  }
}

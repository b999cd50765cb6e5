package cn.tianwen.pdf.mark;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads the number back that {@link MarkWriter} put into a page.
 *
 * <p>A number is returned only where all waves of its tile agree with the picture by {@value
 * #NEEDED} standard deviations of chance. Whatever a picture shows that was made without the key,
 * one number in one place agrees by x deviations with a probability of at most {@code exp(-x²/2)}
 * (Hoeffding). For all 2^32 numbers in all places that are compared this makes less than one false
 * number in 10^9 pictures, even before the checksum.
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

  /** Deviations by which all waves must agree with a number. */
  static final double NEEDED = 12;

  /** Where the pilots agree by less, decoding is a waste of time. */
  private static final double PROMISING = 6;

  /** A picture that was made smaller by others keeps no mark. */
  private static final double SMALLEST = 0.28;

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
    double shrunk = grain.longest() / (double) Math.max(image.getWidth(), image.getHeight());
    PilotSearch search = new PilotSearch(waves, spectrum, grain.longest(), SMALLEST * shrunk);
    return IntStream.rangeClosed(0, PilotSearch.TURNS)
        .flatMap(turn -> IntStream.of(turn, -turn).distinct())
        .boxed()
        .flatMap(turn -> search.best(turn).stream())
        .filter(match -> match.deviations() >= PROMISING)
        .flatMap(match -> decode(match, spectrum, waves).stream())
        .findFirst();
  }

  private static Optional<Long> decode(PilotSearch.Match match, Spectrum spectrum, Waves waves) {
    List<Wave> carriers = waves.carriers();
    double[] soft = new double[MarkNumber.LENGTH];
    double[] buffer = new double[2];
    for (int i = 0; i < carriers.size(); i++) {
      soft[i % soft.length] += match.placement().agreement(spectrum, carriers.get(i), buffer);
    }
    return MarkNumber.decode(soft)
        .filter(number -> deviations(number, soft, match.sum(), waves) >= NEEDED);
  }

  private static double deviations(long number, double[] soft, double pilots, Waves waves) {
    boolean[] bits = MarkNumber.encode(number);
    double sum = pilots;
    for (int i = 0; i < bits.length; i++) {
      sum += bits[i] ? soft[i] : -soft[i];
    }
    return Chance.deviations(sum, waves.pilots().size() + waves.carriers().size());
  }
}

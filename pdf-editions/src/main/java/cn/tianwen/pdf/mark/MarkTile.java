package cn.tianwen.pdf.mark;

import java.util.List;

/** The pattern of one number, which the page repeats in both directions. */
final class MarkTile {

  private static final FourierTransform TRANSFORM = new FourierTransform(Waves.TILE);

  private MarkTile() {}

  /**
   * The pattern, row by row, {@link Waves#TILE} squared values of mean 0 and standard deviation 1.
   *
   * @throws IllegalArgumentException if the number has more than 32 bits or is negative
   */
  static double[] of(Waves waves, long number) {
    boolean[] bits = MarkNumber.encode(number);
    double amplitude = Math.sqrt(2.0 / (waves.pilots().size() + waves.carriers().size()));
    double[][] real = new double[Waves.TILE][Waves.TILE];
    double[][] imaginary = new double[Waves.TILE][Waves.TILE];
    for (Wave wave : waves.pilots()) {
      put(wave, amplitude, real, imaginary);
    }
    List<Wave> carriers = waves.carriers();
    for (int i = 0; i < carriers.size(); i++) {
      put(carriers.get(i), bits[i % bits.length] ? amplitude : -amplitude, real, imaginary);
    }
    return sum(real, imaginary);
  }

  private static void put(Wave wave, double amplitude, double[][] real, double[][] imaginary) {
    int y = Math.floorMod(wave.y(), Waves.TILE);
    real[wave.x()][y] = amplitude * Math.cos(wave.phase());
    imaginary[wave.x()][y] = amplitude * Math.sin(wave.phase());
  }

  /** Sums the waves: first along the columns, then along the rows. */
  private static double[] sum(double[][] real, double[][] imaginary) {
    for (int x = 0; x <= Waves.SHORTEST; x++) {
      TRANSFORM.backward(real[x], imaginary[x]);
    }
    double[] tile = new double[Waves.TILE * Waves.TILE];
    double[] rowReal = new double[Waves.TILE];
    double[] rowImaginary = new double[Waves.TILE];
    for (int y = 0; y < Waves.TILE; y++) {
      for (int x = 0; x < Waves.TILE; x++) {
        rowReal[x] = real[x][y];
        rowImaginary[x] = imaginary[x][y];
      }
      TRANSFORM.backward(rowReal, rowImaginary);
      System.arraycopy(rowReal, 0, tile, y * Waves.TILE, Waves.TILE);
    }
    return tile;
  }
}

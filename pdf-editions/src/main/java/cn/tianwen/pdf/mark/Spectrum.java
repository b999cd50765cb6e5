package cn.tianwen.pdf.mark;

/**
 * The Fourier transform of a picture around its middle, for all frequencies that a tile may have in
 * it.
 */
final class Spectrum {

  private static final double HIGHEST_FREQUENCY = 0.42;

  private final int size;
  private final int columns;

  /** Column by column. */
  private final float[] real;

  private final float[] imaginary;

  Spectrum(Plane picture) {
    size = Math.max(256, Integer.highestOneBit(picture.longest() * 3 / 2 - 1) * 2);
    columns = (int) (size * HIGHEST_FREQUENCY) + 2;
    real = new float[columns * size];
    imaginary = new float[columns * size];
    FourierTransform transform = new FourierTransform(size);
    for (int y = 0; y < picture.height(); y += 2) {
      transformRows(picture, y, transform);
    }
    double[] re = new double[size];
    double[] im = new double[size];
    for (int x = 0; x < columns; x++) {
      for (int y = 0; y < size; y++) {
        re[y] = real[x * size + y];
        im[y] = imaginary[x * size + y];
      }
      transform.forward(re, im);
      for (int y = 0; y < size; y++) {
        real[x * size + y] = (float) re[y];
        imaginary[x * size + y] = (float) im[y];
      }
    }
  }

  /** Two rows at once, one as the real part, the next as the imaginary part. */
  private void transformRows(Plane picture, int y, FourierTransform transform) {
    double[] re = new double[size];
    double[] im = new double[size];
    int width = picture.width();
    boolean pair = y + 1 < picture.height();
    for (int x = 0; x < width; x++) {
      int place = x - width / 2 & size - 1;
      re[place] = picture.values()[y * width + x];
      im[place] = pair ? picture.values()[(y + 1) * width + x] : 0;
    }
    transform.forward(re, im);
    int first = y - picture.height() / 2 & size - 1;
    int second = first + 1 & size - 1;
    for (int x = 0; x < columns; x++) {
      int mirror = -x & size - 1;
      real[x * size + first] = (float) ((re[x] + re[mirror]) / 2);
      imaginary[x * size + first] = (float) ((im[x] - im[mirror]) / 2);
      real[x * size + second] = (float) ((im[x] + im[mirror]) / 2);
      imaginary[x * size + second] = (float) ((re[mirror] - re[x]) / 2);
    }
  }

  /**
   * The direction of the value at a frequency as a complex number of length 1.
   *
   * @param x periods a pixel, 0 to {@value #HIGHEST_FREQUENCY}; beyond it the value is 0
   * @param y periods a pixel, also below zero
   * @param value where to put real and imaginary part
   */
  void direction(double x, double y, double[] value) {
    double column = x * size;
    double row = y * size;
    int left = (int) Math.floor(column);
    int top = (int) Math.floor(row);
    if (left < 0 || left + 1 >= columns) {
      value[0] = 0;
      value[1] = 0;
      return;
    }
    double right = column - left;
    double down = row - top;
    int a = left * size + (top & size - 1);
    int b = left * size + (top + 1 & size - 1);
    double re = mix(real[a], real[b], real[a + size], real[b + size], right, down);
    double im =
        mix(imaginary[a], imaginary[b], imaginary[a + size], imaginary[b + size], right, down);
    double length = Math.sqrt(re * re + im * im);
    value[0] = length == 0 ? 0 : re / length;
    value[1] = length == 0 ? 0 : im / length;
  }

  private static double mix(float a, float b, float c, float d, double right, double down) {
    return (a * (1 - down) + b * down) * (1 - right) + (c * (1 - down) + d * down) * right;
  }
}

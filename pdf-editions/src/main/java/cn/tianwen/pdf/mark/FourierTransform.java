package cn.tianwen.pdf.mark;

/** The fast Fourier transform of one length, in place. Safe for several threads. */
final class FourierTransform {

  private final int length;
  private final double[] cosine;
  private final double[] sine;

  /**
   * @param length a power of two
   */
  FourierTransform(int length) {
    if (length < 2 || Integer.bitCount(length) != 1) {
      throw new IllegalArgumentException("Not a power of two: " + length);
    }
    this.length = length;
    cosine = new double[length / 2];
    sine = new double[length / 2];
    for (int i = 0; i < length / 2; i++) {
      cosine[i] = Math.cos(2 * Math.PI * i / length);
      sine[i] = Math.sin(2 * Math.PI * i / length);
    }
  }

  /** Sums over {@code exp(-2 pi i k n / length)}. */
  void forward(double[] real, double[] imaginary) {
    reorder(real, imaginary);
    for (int half = 1; half < length; half *= 2) {
      int stride = length / (2 * half);
      for (int start = 0; start < length; start += 2 * half) {
        for (int i = 0; i < half; i++) {
          int low = start + i;
          int high = low + half;
          double c = cosine[i * stride];
          double s = sine[i * stride];
          double re = real[high] * c + imaginary[high] * s;
          double im = imaginary[high] * c - real[high] * s;
          real[high] = real[low] - re;
          imaginary[high] = imaginary[low] - im;
          real[low] += re;
          imaginary[low] += im;
        }
      }
    }
  }

  /** Sums over {@code exp(+2 pi i k n / length)}, without dividing by the length. */
  void backward(double[] real, double[] imaginary) {
    forward(imaginary, real);
  }

  private void reorder(double[] real, double[] imaginary) {
    for (int i = 1, j = 0; i < length; i++) {
      int bit = length >> 1;
      for (; (j & bit) != 0; bit >>= 1) {
        j ^= bit;
      }
      j ^= bit;
      if (i < j) {
        double swap = real[i];
        real[i] = real[j];
        real[j] = swap;
        swap = imaginary[i];
        imaginary[i] = imaginary[j];
        imaginary[j] = swap;
      }
    }
  }
}

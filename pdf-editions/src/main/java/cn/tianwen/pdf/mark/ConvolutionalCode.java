package cn.tianwen.pdf.mark;

import java.util.Arrays;

/**
 * The convolutional code of rate 1/3 and constraint length 7 (133, 171, 165 octal), ended by six
 * zeros, with Viterbi's decoder for soft bits.
 */
final class ConvolutionalCode {

  private static final int[] POLYNOMIALS = {0b1011011, 0b1111001, 0b1110101};
  private static final int MEMORY = 6;
  private static final int STATES = 1 << MEMORY;

  /** Coded bits for each register content: the newest bit is the highest of seven. */
  private static final int[] OUTPUT = new int[2 * STATES];

  static {
    for (int register = 0; register < OUTPUT.length; register++) {
      for (int i = 0; i < POLYNOMIALS.length; i++) {
        OUTPUT[register] |= (Integer.bitCount(register & POLYNOMIALS[i]) & 1) << i;
      }
    }
  }

  private ConvolutionalCode() {}

  /** How many coded bits stand for so many bits. */
  static int length(int bits) {
    return (bits + MEMORY) * POLYNOMIALS.length;
  }

  /** The coded bits of the lowest {@code bits} bits of {@code word}, highest first. */
  static boolean[] encode(long word, int bits) {
    boolean[] coded = new boolean[length(bits)];
    int state = 0;
    for (int step = 0; step < bits + MEMORY; step++) {
      int bit = step < bits ? (int) (word >>> (bits - 1 - step)) & 1 : 0;
      int register = bit << MEMORY | state;
      for (int i = 0; i < POLYNOMIALS.length; i++) {
        coded[step * POLYNOMIALS.length + i] = (OUTPUT[register] >>> i & 1) == 1;
      }
      state = register >>> 1;
    }
    return coded;
  }

  /**
   * The most likely word of {@code bits} bits.
   *
   * @param soft for every coded bit how much speaks for 1; below zero for 0
   */
  static long decode(double[] soft, int bits) {
    int steps = bits + MEMORY;
    double[] metric = new double[STATES];
    Arrays.fill(metric, Double.NEGATIVE_INFINITY);
    metric[0] = 0;
    boolean[][] dropped = new boolean[steps][STATES];
    double[] weight = new double[1 << POLYNOMIALS.length];
    for (int step = 0; step < steps; step++) {
      for (int output = 0; output < weight.length; output++) {
        weight[output] = 0;
        for (int i = 0; i < POLYNOMIALS.length; i++) {
          double value = soft[step * POLYNOMIALS.length + i];
          weight[output] += (output >>> i & 1) == 1 ? value : -value;
        }
      }
      double[] next = new double[STATES];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      int inputs = step < bits ? 2 : 1;
      for (int register = 0; register < inputs * STATES; register++) {
        double sum = metric[register & STATES - 1] + weight[OUTPUT[register]];
        if (sum > next[register >>> 1]) {
          next[register >>> 1] = sum;
          dropped[step][register >>> 1] = (register & 1) == 1;
        }
      }
      metric = next;
    }
    long word = 0;
    int state = 0;
    for (int step = steps - 1; step >= 0; step--) {
      if (step < bits) {
        word |= (long) (state >>> MEMORY - 1) << (bits - 1 - step);
      }
      state = (state << 1 | (dropped[step][state] ? 1 : 0)) & STATES - 1;
    }
    return word;
  }
}

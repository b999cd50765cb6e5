package cn.tianwen.pdf.mark;

import java.util.Optional;

/** The number of a mark (0 to 2^32 - 1) as the bits that a tile carries, and back. */
final class MarkNumber {

  private static final int NUMBER_BITS = 32;
  private static final int CHECK_BITS = 16;
  private static final int WORD_BITS = NUMBER_BITS + CHECK_BITS;

  /** Coded bits of a number. */
  static final int LENGTH = ConvolutionalCode.length(WORD_BITS);

  private MarkNumber() {}

  /**
   * @throws IllegalArgumentException if the number has more than 32 bits or is negative
   */
  static boolean[] encode(long number) {
    if (number >>> NUMBER_BITS != 0) {
      throw new IllegalArgumentException("A mark has 32 bits, this number does not: " + number);
    }
    return ConvolutionalCode.encode(number << CHECK_BITS | check(number), WORD_BITS);
  }

  /**
   * The number that these bits most likely are, if its checksum is right.
   *
   * @param soft {@link #LENGTH} values: how much speaks for 1; below zero for 0
   */
  static Optional<Long> decode(double[] soft) {
    long word = ConvolutionalCode.decode(soft, WORD_BITS);
    long number = word >>> CHECK_BITS;
    return (word & (1 << CHECK_BITS) - 1) == check(number) ? Optional.of(number) : Optional.empty();
  }

  /** CRC-16 (CCITT, from FFFF), so that zero is no word of zeros. */
  private static int check(long number) {
    int crc = 0xFFFF;
    for (int bit = NUMBER_BITS - 1; bit >= 0; bit--) {
      boolean flip = (crc >>> 15 & 1) != (number >>> bit & 1);
      crc = crc << 1 & 0xFFFF;
      if (flip) {
        crc ^= 0x1021;
      }
    }
    return crc;
  }
}

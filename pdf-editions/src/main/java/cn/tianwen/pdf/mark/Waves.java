package cn.tianwen.pdf.mark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The waves a tile is made of. All fit the tile a whole number of times, so it joins itself without
 * a seam. Their lengths, 12 to 37 pixels at 200 dpi, outlast a halved picture and JPEG. Which wave
 * does what, and all phases, follow from the program's key.
 *
 * @param pilots always there: they tell scale and place
 * @param carriers turned round or not: carrier {@code i} carries coded bit {@code i} modulo {@link
 *     MarkNumber#LENGTH}
 */
record Waves(List<Wave> pilots, List<Wave> carriers) {

  /** Width and height of the tile in pixels at 200 dpi. */
  static final int TILE = 256;

  static final int LONGEST = 7;
  static final int SHORTEST = 21;

  /** Lines of text and tables disturb what lies along the axes. */
  private static final int BESIDE_AXES = 3;

  private static final int PILOTS = 148;
  private static final String KEY = "cn.tianwen.pdf.mark 1";

  /** The waves of this program. */
  static final Waves PROGRAM = of(KEY);

  /** The waves of another key. */
  static Waves of(String key) {
    record Drawn(Wave wave, long rank) {}
    List<Drawn> drawn = new ArrayList<>();
    for (int x = BESIDE_AXES; x <= SHORTEST; x++) {
      for (int y = -SHORTEST; y <= SHORTEST; y++) {
        int square = x * x + y * y;
        if (Math.abs(y) >= BESIDE_AXES
            && square >= LONGEST * LONGEST
            && square <= SHORTEST * SHORTEST) {
          ByteBuffer random = random(key + ' ' + x + ' ' + y);
          double phase = (random.getInt() & 0xFFFFFFFFL) * 2 * Math.PI / (1L << 32);
          drawn.add(new Drawn(new Wave(x, y, phase), random.getLong()));
        }
      }
    }
    List<Wave> waves =
        drawn.stream().sorted(Comparator.comparingLong(Drawn::rank)).map(Drawn::wave).toList();
    return new Waves(
        List.copyOf(waves.subList(0, PILOTS)), List.copyOf(waves.subList(PILOTS, waves.size())));
  }

  private static ByteBuffer random(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

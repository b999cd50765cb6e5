package cn.tianwen.ingest.analysis;

import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.IndexedDocument;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A fingerprint of a text by which near-duplicates are found: MinHash (Broder 1997) with {@value
 * #PERMUTATIONS} permutations over all runs of {@value #SHINGLE} letters and digits, so that
 * layout, punctuation and format do not count. Title and path do not count either.
 *
 * <p>Two texts are candidates when one of their {@value #BANDS} bands of {@value #ROWS} numbers is
 * the same; the chance of it by true Jaccard similarity s is 1 − (1 − s⁸)¹⁶: 0.06 at 0.5, 0.24 at
 * 0.6, 0.61 at 0.7, 0.95 at 0.8, 0.9999 at 0.9. {@link #similarity} then decides; its standard
 * error is √(s(1 − s)/128), at most 0.044. A text of fewer than {@value #SHORTEST} letters has no
 * fingerprint and is near to nothing. Immutable; equal texts have equal fingerprints on every
 * machine.
 */
public final class TextFingerprint {

  static final int PERMUTATIONS = 128;
  static final int BANDS = 16;
  static final int ROWS = PERMUTATIONS / BANDS;
  static final int SHINGLE = 5;
  static final int SHORTEST = 50;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** Empty or of {@value #PERMUTATIONS} numbers. */
  private final int[] minima;

  private TextFingerprint(int[] minima) {
    this.minima = minima;
  }

  /** The fingerprint of a document's headings and passages, without what they repeat. */
  public static TextFingerprint of(IndexedDocument document) {
    StringBuilder text = new StringBuilder();
    String heading = "";
    for (DocumentPassage passage : document.passages()) {
      if (!passage.heading().equals(heading)) {
        text.append(newHeadings(heading, passage.heading())).append('\n');
        heading = passage.heading();
      }
      text.append(passage.ownText()).append('\n');
    }
    return ofText(text);
  }

  /** The fingerprint of a folded text. */
  public static TextFingerprint ofText(CharSequence text) {
    int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
    if (letters.length < SHORTEST) {
      return new TextFingerprint(new int[0]);
    }
    long[] smallest = new long[PERMUTATIONS];
    Arrays.fill(smallest, Long.MAX_VALUE);
    for (int start = 0; start + SHINGLE <= letters.length; start++) {
      long shingle = 0;
      for (int i = start; i < start + SHINGLE; i++) {
        shingle = mix(shingle + GOLDEN + Character.toLowerCase(letters[i]));
      }
      for (int i = 0; i < PERMUTATIONS; i++) {
        smallest[i] = Math.min(smallest[i], mix(shingle + i * GOLDEN) >>> 1);
      }
    }
    return new TextFingerprint(Arrays.stream(smallest).mapToInt(n -> (int) (n >>> 31)).toArray());
  }

  /**
   * The fingerprint that {@link #toBytes} wrote.
   *
   * @throws IllegalArgumentException when the bytes are no fingerprint
   */
  public static TextFingerprint fromBytes(byte[] bytes) {
    if (bytes.length != 0 && bytes.length != PERMUTATIONS * Integer.BYTES) {
      throw new IllegalArgumentException("Not a fingerprint: " + bytes.length + " bytes");
    }
    int[] minima = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
    return new TextFingerprint(minima);
  }

  /** 512 bytes, or none for a text that is too short. */
  public byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(minima.length * Integer.BYTES);
    bytes.asIntBuffer().put(minima);
    return bytes.array();
  }

  /** Estimate of the Jaccard similarity of two texts, 0..1; 0 when one is too short. */
  public double similarity(TextFingerprint other) {
    if (minima.length == 0 || other.minima.length == 0) {
      return 0;
    }
    int same = 0;
    for (int i = 0; i < PERMUTATIONS; i++) {
      if (minima[i] == other.minima[i]) {
        same++;
      }
    }
    return (double) same / PERMUTATIONS;
  }

  /**
   * One number for each of {@value #BANDS} bands; none for a text that is too short. Numbers of
   * different bands differ, so that all of them may lie in one index.
   */
  public long[] bands() {
    if (minima.length == 0) {
      return new long[0];
    }
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = mix(band + 1);
      for (int row = 0; row < ROWS; row++) {
        hash = mix(hash + GOLDEN + minima[band * ROWS + row]);
      }
      bands[band] = hash;
    }
    return bands;
  }

  /** The part of a heading path that the path before it does not have. */
  private static String newHeadings(String before, String now) {
    String[] known = before.split(HeadingPath.SEPARATOR, -1);
    String[] all = now.split(HeadingPath.SEPARATOR, -1);
    int shared = 0;
    while (shared < Math.min(known.length, all.length) && known[shared].equals(all[shared])) {
      shared++;
    }
    return String.join(" ", Arrays.asList(all).subList(shared, all.length));
  }

  /** The finaliser of SplitMix64: every bit of the input changes half of the output's. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextFingerprint fingerprint
        && Arrays.equals(minima, fingerprint.minima);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(minima);
  }
}

package cn.tianwen.accounts.keys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to sign or to bind a secret to. Every part has its length before it, so that no two lists
 * of parts give the same bytes; the label keeps one use apart from another.
 */
public final class CanonicalBytes {

  private static final int ABSENT = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private CanonicalBytes() {}

  /** Starts with the name of the use, e.g. {@code tianwen.audit.entry.v1}. */
  public static CanonicalBytes of(String label) {
    return new CanonicalBytes().text(label);
  }

  /** Adds a text; an absent one differs from an empty one. */
  public CanonicalBytes text(@Nullable String text) {
    if (text == null) {
      return length(ABSENT);
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    length(encoded.length);
    bytes.writeBytes(encoded);
    return this;
  }

  /** Adds texts in their order; an absent list differs from an empty one. */
  public CanonicalBytes texts(@Nullable Collection<String> texts) {
    if (texts == null) {
      return length(ABSENT);
    }
    length(texts.size());
    texts.forEach(this::text);
    return this;
  }

  /** Adds a number. */
  public CanonicalBytes number(long number) {
    length(Long.BYTES);
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    return this;
  }

  /** What was added so far. */
  public byte[] toBytes() {
    return bytes.toByteArray();
  }

  private CanonicalBytes length(int length) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    return this;
  }
}

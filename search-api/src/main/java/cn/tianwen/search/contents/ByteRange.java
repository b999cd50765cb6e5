package cn.tianwen.search.contents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of a content are asked for (RFC 9110, section 14). A header that cannot be read, or
 * that asks for several ranges at once, is ignored, as the standard allows: the whole is sent.
 *
 * @param first first byte, from 0
 * @param last last byte, included; before {@code first} when nothing can be sent
 * @param isPart whether it is less than what a plain request gets
 */
record ByteRange(long first, long last, boolean isPart) {

  private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * Reads the header.
   *
   * @param header {@code Range}; null when there is none
   * @param length of the content in bytes, 0 or more
   */
  static ByteRange of(@Nullable String header, long length) {
    Matcher range = ONE_RANGE.matcher(header == null ? "" : header.replace(" ", ""));
    if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
      return whole(length);
    }
    long end = length - 1;
    if (range.group(1).isEmpty()) {
      long count = Math.min(Long.parseLong(range.group(2)), length);
      return new ByteRange(length - count, end, true);
    }
    long first = Long.parseLong(range.group(1));
    long last = range.group(2).isEmpty() ? end : Long.parseLong(range.group(2));
    return last < first && first <= end
        ? whole(length)
        : new ByteRange(first, Math.min(last, end), true);
  }

  private static ByteRange whole(long length) {
    return new ByteRange(0, length - 1, false);
  }

  /** How many bytes. */
  long length() {
    return Math.max(0, last - first + 1);
  }

  /** Whether the content has any of what is asked for. */
  boolean isSatisfiable() {
    return !isPart || length() > 0;
  }

  /** {@code Content-Range} of the answer. */
  String header(long length) {
    return isSatisfiable() ? "bytes " + first + "-" + last + "/" + length : "bytes */" + length;
  }
}

package cn.tianwen.editorial;

/** Hides personal numbers in a text that somebody wrote, before it is kept. Thread-safe. */
@FunctionalInterface
public interface TextMask {

  /** The text with every personal number masked; the same text when there is none. */
  String mask(String text);
}

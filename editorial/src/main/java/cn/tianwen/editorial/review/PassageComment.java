package cn.tianwen.editorial.review;

/**
 * What a reviewer has to say about a passage (批注).
 *
 * @param quote the passage as it stands in the text; 1..500 characters
 * @param prefix what stands before it, to tell it from the same words elsewhere; 0..100 characters
 * @param text what is to be mended; 1..1,000 characters
 */
public record PassageComment(String quote, String prefix, String text) {

  /** Strips the comment. */
  public PassageComment {
    text = text.strip();
  }
}

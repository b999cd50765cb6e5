package cn.tianwen.index.spelling;

import cn.tianwen.index.text.FillerWords;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Which words of everyday Chinese a text consists of, by smartcn's dictionary. That dictionary is
 * general: terms of the field fall into single characters, their misspellings as well, and only
 * what people write every day stays whole. One for each text; clauses are cut into words when asked
 * for.
 */
public final class OrdinaryWords {

  private static final String FUNCTION =
      "的了是不有在我他你她它们这那个上下到就也都要会没去来说多好看给把被用打请问和与及或再又还才只从对向比让使得着过吗呢吧啊"
          + "一二三四五六七八九十几两半全每各某其此将已能可应该想见听叫做干搞弄拿放开出入起成后前里外中间时年月日天次斤亩但且而则若如同亚因为由于等以所之者其嘅咗喺唔啲佢";

  private final String text;
  private final Map<Integer, Word> byPlace = new HashMap<>();

  /** Cuts a folded text. */
  public OrdinaryWords(String text) {
    this.text = text;
  }

  /** The word that covers a character. */
  public Word at(int place) {
    if (!byPlace.containsKey(place)) {
      cut(place);
    }
    return byPlace.getOrDefault(place, new Word(place, place + 1));
  }

  /** Whether the single character is one of those that hold sentences together. */
  static boolean isFunction(char c) {
    return FUNCTION.indexOf(c) >= 0;
  }

  private void cut(int place) {
    int start = place;
    while (start > 0 && !FillerWords.isBorder(text.charAt(start - 1))) {
      start--;
    }
    int end = place;
    while (end < text.length() && !FillerWords.isBorder(text.charAt(end))) {
      end++;
    }
    try (HMMChineseTokenizer tokenizer = new HMMChineseTokenizer()) {
      OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text.substring(start, end)));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        Word word = new Word(start + offsets.startOffset(), start + offsets.endOffset());
        for (int i = word.start(); i < word.end(); i++) {
          byPlace.put(i, word);
        }
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot be read", e);
    }
  }

  /**
   * A word.
   *
   * @param start index of its first character
   * @param end index behind its last character
   */
  public record Word(int start, int end) {
    /** Whether it is one character. */
    public boolean isSingle() {
      return end - start == 1;
    }

    /** Whether it lies between two places. */
    public boolean isWithin(int from, int to) {
      return start >= from && end <= to;
    }
  }
}

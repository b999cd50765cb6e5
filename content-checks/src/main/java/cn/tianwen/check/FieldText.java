package cn.tianwen.check;

import cn.tianwen.index.lexicon.ConceptMention;
import java.util.List;

/**
 * The plain text of a field.
 *
 * @param raw as it was given
 * @param folded the same with simplified characters, narrow letters and digits; of the same length
 * @param mentions what of the lexicon {@code folded} names, in order
 */
public record FieldText(String raw, String folded, List<ConceptMention> mentions) {

  /** Nothing. */
  public static final FieldText EMPTY = new FieldText("", "", List.of());

  /** Refuses folded text of another length; copies the list. */
  public FieldText {
    if (raw.length() != folded.length()) {
      throw new IllegalArgumentException("Folded text must be as long as the text");
    }
    mentions = List.copyOf(mentions);
  }
}

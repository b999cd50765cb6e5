package cn.tianwen.check.text;

import cn.tianwen.check.FieldText;
import cn.tianwen.index.lexicon.ConceptMention;
import java.util.ArrayList;
import java.util.List;

/** Cuts a field into sentences, each with its mentions. */
public final class MentionsBySentence {

  private MentionsBySentence() {}

  /** The sentences in order; a mention across a border belongs to neither. */
  public static List<Sentence> of(FieldText field) {
    List<Sentence> sentences = new ArrayList<>();
    List<ConceptMention> mentions = field.mentions();
    int next = 0;
    for (Sentences.Span span : Sentences.of(field.folded())) {
      List<ConceptMention> own = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).start() < span.end()) {
        ConceptMention mention = mentions.get(next++);
        if (span.start() <= mention.start() && mention.end() <= span.end()) {
          own.add(moved(mention, -span.start()));
        }
      }
      String text = field.folded().substring(span.start(), span.end());
      sentences.add(new Sentence(span.start(), text, own));
    }
    return sentences;
  }

  private static ConceptMention moved(ConceptMention mention, int by) {
    return new ConceptMention(
        mention.concept(),
        mention.surface(),
        mention.start() + by,
        mention.end() + by,
        mention.negated(),
        mention.corrected());
  }

  /**
   * A sentence.
   *
   * @param start index of its first character in the text of the field
   * @param text folded
   * @param mentions with places in the sentence
   */
  public record Sentence(int start, String text, List<ConceptMention> mentions) {

    /** Copies the list. */
    public Sentence {
      mentions = List.copyOf(mentions);
    }
  }
}

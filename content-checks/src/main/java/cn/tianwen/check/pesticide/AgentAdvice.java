package cn.tianwen.check.pesticide;

import cn.tianwen.check.FieldText;
import cn.tianwen.check.text.MentionsBySentence;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.ConceptType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a text advises a pesticide or a veterinary drug, in contrast to warning of one. */
public final class AgentAdvice {

  private static final Set<ConceptType> AGENTS =
      EnumSet.of(ConceptType.PESTICIDE, ConceptType.DRUG);

  private AgentAdvice() {}

  /** The places in order. What a text denies is not advised. */
  public static List<Place> of(FieldText field) {
    List<Place> places = new ArrayList<>();
    for (MentionsBySentence.Sentence sentence : MentionsBySentence.of(field)) {
      List<ConceptMention> agents =
          sentence.mentions().stream()
              .filter(mention -> AGENTS.contains(mention.concept().type()))
              .toList();
      if (!agents.isEmpty()) {
        new NamedAgents(sentence.text(), agents)
            .advised().stream()
                .filter(ConceptMention::isAffirmed)
                .forEach(mention -> places.add(new Place(sentence, mention)));
      }
    }
    return places;
  }

  /**
   * An agent in a sentence.
   *
   * @param mention with its place in the sentence
   */
  public record Place(MentionsBySentence.Sentence sentence, ConceptMention mention) {

    /** Index of its first character in the text of the field. */
    public int start() {
      return sentence.start() + mention.start();
    }

    /** Index behind its last character in the text of the field. */
    public int end() {
      return sentence.start() + mention.end();
    }
  }
}

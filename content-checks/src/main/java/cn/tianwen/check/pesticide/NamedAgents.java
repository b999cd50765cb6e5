package cn.tianwen.check.pesticide;

import cn.tianwen.index.lexicon.ConceptMention;
import java.util.ArrayList;
import java.util.List;

/** A sentence with the agents that it names, and whether it speaks against each of them. */
final class NamedAgents {

  private final List<ConceptMention> mentions;
  private final List<Integer> places = new ArrayList<>();
  private final String masked;

  /**
   * Puts a sign in place of every agent.
   *
   * @param mentions of agents only, in order, none overlapping another
   */
  NamedAgents(String sentence, List<ConceptMention> mentions) {
    this.mentions = List.copyOf(mentions);
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (ConceptMention mention : mentions) {
      // Neighbours may share a character.
      text.append(sentence, Math.min(end, mention.start()), mention.start());
      places.add(text.length());
      text.append(WarnedAgainst.NAME);
      end = mention.end();
    }
    this.masked = text.append(sentence, end, sentence.length()).toString();
  }

  /** The agents that it does not speak against, each as often as it stands there. */
  List<ConceptMention> advised() {
    List<ConceptMention> advised = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (!WarnedAgainst.isWarned(masked, places.get(i))) {
        advised.add(mentions.get(i));
      }
    }
    return advised;
  }
}

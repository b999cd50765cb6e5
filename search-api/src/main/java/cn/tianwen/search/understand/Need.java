package cn.tianwen.search.understand;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.spelling.Correction;
import java.util.List;
import java.util.Set;

/**
 * A need as it was understood.
 *
 * @param shown the reporter's words, folded; what people are shown
 * @param spoken without courtesies, quantities in one form, misspelt terms mended in their place;
 *     mentions and corrections say where they stand in it
 * @param text what is searched and embedded: {@code spoken} in standard words; never meant to be
 *     shown
 * @param bigrams pairs of characters in that part of the text which says something
 * @param mentions where {@code spoken} names a concept, the denied and the mended ones marked
 * @param concepts the crop given and the concepts that {@code spoken} or {@code text} affirms, each
 *     once
 * @param corrections the terms mended in {@code spoken}, in its order
 * @param crop the crop given, folded; empty when none was
 * @param industry industry code; empty when none was given
 * @param region GB/T 2260 code given or found in the text; empty when there is none
 * @param months when in the year, given or found in the text
 * @param steps how the need was understood, in Chinese, for people; steps without an outcome left
 *     out
 */
public record Need(
    String shown,
    String spoken,
    String text,
    Set<String> bigrams,
    List<ConceptMention> mentions,
    List<Concept> concepts,
    List<Correction> corrections,
    String crop,
    String industry,
    String region,
    MonthRange months,
    List<Step> steps) {

  /** Keeps its own copies. */
  public Need {
    bigrams = Set.copyOf(bigrams);
    mentions = List.copyOf(mentions);
    concepts = List.copyOf(concepts);
    corrections = List.copyOf(corrections);
    steps = List.copyOf(steps);
  }

  /** 1 to 12 given or found in the text; 0 when there is none, or only a season. */
  public int month() {
    return months.month();
  }

  /**
   * A step of understanding.
   *
   * @param name what was done, e.g. 改正错别字
   * @param outcome what came out, e.g. 把“稻飞师”当作“稻飞虱”
   */
  public record Step(String name, String outcome) {}
}

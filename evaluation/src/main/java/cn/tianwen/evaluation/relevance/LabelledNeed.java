package cn.tianwen.evaluation.relevance;

import cn.tianwen.search.similar.SimilarQuery;
import org.jspecify.annotations.Nullable;

/**
 * A need that is asked, and what the labels say of it.
 *
 * @param id unique in its set
 * @param text as the API takes it: stripped, 1 to 2,000 characters
 * @param crop what the form said; null when it said nothing
 * @param region GB/T 2260 code of the form; null when it said nothing
 * @param month 1 to 12, of the form; null when it said nothing
 * @param kind what makes it difficult; empty when the set does not say
 * @param judgements which documents answer it
 */
record LabelledNeed(
    String id,
    String text,
    @Nullable String crop,
    @Nullable String region,
    @Nullable Integer month,
    String kind,
    Judgements judgements) {

  /** Whether the corpus holds an answer. */
  boolean isAnswerable() {
    return judgements.relevant() > 0;
  }

  /** The request that the API would get. */
  SimilarQuery query(int size) {
    return new SimilarQuery(text, crop, null, region, month, size, false);
  }
}

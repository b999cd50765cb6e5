package cn.tianwen.search.documents;

/**
 * How much each view of a passage counts, and what a passage has to share to be found at all.
 * Scores of words and pairs grow with the question, so that nearness in meaning is weighed by the
 * question's length as well.
 *
 * @param pairs BM25 on pairs of characters
 * @param words BM25 on words
 * @param heading BM25 on the pairs of the headings
 * @param title BM25 on the pairs of the title
 * @param concept each shared concept
 * @param meaning the cosine above {@code floor}, for each pair of the question
 * @param floor least cosine of a passage that is found by meaning alone, 0 to 1
 * @param share least share of a long question's pairs that a passage found by words has
 */
public record MatchWeights(
    float pairs,
    float words,
    float heading,
    float title,
    float concept,
    float meaning,
    float floor,
    String share) {

  /** The best of those that were tried on the labelled questions over the sample documents. */
  public static final MatchWeights MEASURED =
      new MatchWeights(1f, 0.3f, 0.5f, 0.5f, 1f, 24f, 0.48f, "2<-1 4<50%");
}

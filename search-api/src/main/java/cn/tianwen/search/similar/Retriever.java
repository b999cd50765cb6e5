package cn.tianwen.search.similar;

/** The ways in which candidates are found. */
enum Retriever {
  /** BM25 on dictionary words. */
  WORDS,
  /** BM25 on single characters. */
  CHARS,
  /** BM25 on pairs of characters. */
  BIGRAMS,
  /** Shared concepts, rare ones first. */
  CONCEPTS,
  /** Nearness of the vectors; the score is the cosine. */
  DENSE
}

package cn.tianwen.search.retrieve;

/** The ways in which candidates are found. */
public enum Retriever {
  /** BM25 on dictionary words. */
  WORDS("词"),
  /** BM25 on single characters. */
  CHARS("字"),
  /** BM25 on pairs of characters. */
  BIGRAMS("字对"),
  /** Shared concepts, rare ones first. */
  CONCEPTS("概念"),
  /** Nearness of the vectors; the score is the cosine. */
  DENSE("语义");

  private final String label;

  Retriever(String label) {
    this.label = label;
  }

  /** The Chinese word shown to people. */
  public String label() {
    return label;
  }
}

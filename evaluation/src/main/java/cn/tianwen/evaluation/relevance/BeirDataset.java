package cn.tianwen.evaluation.relevance;

import java.util.List;
import java.util.Map;

/**
 * A labelled set.
 *
 * @param name of its folder
 * @param split whose queries are asked
 * @param documents the corpus in file order
 * @param queries those that the split names, in file order
 * @param judgements by query id; one for each of {@code queries}
 */
record BeirDataset(
    String name,
    String split,
    List<Document> documents,
    List<Query> queries,
    Map<String, Judgements> judgements) {

  BeirDataset {
    documents = List.copyOf(documents);
    queries = List.copyOf(queries);
    judgements = Map.copyOf(judgements);
  }

  /** The labels of a query. */
  Judgements judgements(Query query) {
    return judgements.getOrDefault(query.id(), new Judgements(Map.of()));
  }

  /**
   * A document of the corpus.
   *
   * @param title may be empty
   */
  record Document(String id, String title, String text) {}

  /** A query; its text is not blank. */
  record Query(String id, String text) {}
}

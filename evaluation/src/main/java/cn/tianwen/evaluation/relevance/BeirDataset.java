package cn.tianwen.evaluation.relevance;

import cn.tianwen.search.similar.SimilarQuery;
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

  /** The queries with their labels, as they are asked. */
  LabelledSet labelled() {
    int cut =
        (int)
            queries.stream()
                .filter(query -> query.text().strip().length() > SimilarQuery.MAX_TEXT)
                .count();
    return new LabelledSet(
        name, split, documents.size(), cut, queries.stream().map(this::need).toList());
  }

  private LabelledNeed need(Query query) {
    return new LabelledNeed(
        query.id(),
        query.asked(),
        null,
        null,
        null,
        "",
        judgements.getOrDefault(query.id(), Judgements.graded(Map.of())));
  }

  /**
   * A document of the corpus.
   *
   * @param title may be empty
   */
  record Document(String id, String title, String text) {}

  /** A query; its text is not blank. */
  record Query(String id, String text) {

    /** The text as the API takes it: stripped, and cut where it is too long. */
    String asked() {
      String asked = text.strip();
      if (asked.length() <= SimilarQuery.MAX_TEXT) {
        return asked;
      }
      int end = SimilarQuery.MAX_TEXT;
      return asked.substring(0, Character.isHighSurrogate(asked.charAt(end - 1)) ? end - 1 : end);
    }
  }
}

package cn.tianwen.evaluation.relevance;

import cn.tianwen.search.similar.SimilarQuery;
import java.util.LinkedHashMap;
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
   * The same set with its sides changed: the documents that answer a query are asked, and the
   * queries are the corpus.
   */
  BeirDataset reversed() {
    Map<String, Map<String, Integer>> answers = new LinkedHashMap<>();
    for (Query query : queries) {
      judgements
          .getOrDefault(query.id(), Judgements.graded(Map.of()))
          .gains()
          .forEach(
              (document, gain) ->
                  answers
                      .computeIfAbsent(document, id -> new LinkedHashMap<>())
                      .put(query.id(), gain));
    }
    Map<String, Judgements> changed = new LinkedHashMap<>();
    answers.forEach((document, gains) -> changed.put(document, Judgements.graded(gains)));
    return new BeirDataset(
        name + "-reversed",
        split,
        queries.stream().map(query -> new Document(query.id(), "", query.text())).toList(),
        documents.stream()
            .filter(document -> answers.containsKey(document.id()))
            .filter(document -> !document.text().isBlank())
            .map(document -> new Query(document.id(), document.text()))
            .toList(),
        changed);
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

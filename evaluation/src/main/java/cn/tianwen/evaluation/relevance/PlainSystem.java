package cn.tianwen.evaluation.relevance;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.text.NeedText;
import cn.tianwen.index.text.TextFolder;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** One plain query to Elasticsearch, answered like an API would: with the texts of the cases. */
final class PlainSystem implements RankingSystem {

  private static final String VECTOR = "vector";
  private static final int NEIGHBOURS_VISITED = 200;

  private final String name;
  private final ElasticsearchClient client;
  private final String index;
  private final Function<String, Query> query;
  private final TextFolder folder = new TextFolder();
  private final NeedText normaliser = new NeedText();

  private PlainSystem(
      String name, ElasticsearchClient client, String index, Function<String, Query> query) {
    this.name = name;
    this.client = client;
    this.index = index;
    this.query = query;
  }

  /** BM25 on single characters. */
  static RankingSystem standard(ElasticsearchClient client, String index) {
    return new PlainSystem("standard", client, index, text -> matching(CaseIndex.NEED_CHARS, text));
  }

  /** BM25 on smartcn's words. */
  static RankingSystem smartcn(ElasticsearchClient client, String index) {
    return new PlainSystem("smartcn", client, index, text -> matching(CaseIndex.NEED_WORDS, text));
  }

  /** More like this on smartcn's words. */
  static RankingSystem moreLikeThis(ElasticsearchClient client, String index) {
    return new PlainSystem(
        "mlt",
        client,
        index,
        text ->
            Query.of(
                query ->
                    query.moreLikeThis(
                        like ->
                            like.fields(CaseIndex.NEED_WORDS)
                                .like(example -> example.text(text))
                                .minTermFreq(1)
                                .minDocFreq(1))));
  }

  /** The nearest vectors. */
  static RankingSystem dense(ElasticsearchClient client, String index, TextEmbedder embedder) {
    return new PlainSystem("dense", client, index, text -> near(boxed(embedder.embed(text))));
  }

  private static Query matching(String field, String text) {
    return Query.of(query -> query.match(match -> match.field(field).query(text)));
  }

  private static Query near(List<Float> vector) {
    return Query.of(
        query ->
            query.knn(
                knn -> knn.field(VECTOR).queryVector(vector).numCandidates(NEIGHBOURS_VISITED)));
  }

  private static List<Float> boxed(float[] vector) {
    List<Float> numbers = new ArrayList<>(vector.length);
    for (float number : vector) {
      numbers.add(number);
    }
    return numbers;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public SystemAnswer answer(LabelledNeed need, int size) throws IOException {
    Query asked = query.apply(normaliser.normalise(folder.fold(need.text())));
    SearchResponse<CaseDocument> response =
        client.search(
            request ->
                request
                    .index(index)
                    .query(asked)
                    .size(size)
                    .source(source -> source.filter(fields -> fields.excludes(VECTOR))),
            CaseDocument.class);
    List<String> ids =
        response.hits().hits().stream()
            .map(Hit::source)
            .map(Objects::requireNonNull)
            .map(CaseDocument::id)
            .toList();
    return new SystemAnswer(ids, null);
  }
}

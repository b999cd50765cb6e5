package cn.tianwen.index.hubness;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Objects;

/** Takes a {@link VectorSample} of the published cases of an index. */
public final class VectorSampler {

  /** Fixed, so that an index that did not change gives the same sample. */
  private static final String SEED = "20100901";

  private static final Query PUBLISHED_WITH_VECTOR =
      Query.of(
          query ->
              query.bool(
                  bool ->
                      bool.filter(
                              filter ->
                                  filter.term(
                                      term ->
                                          term.field("status").value(CaseStatus.PUBLISHED.name())))
                          .filter(filter -> filter.exists(exists -> exists.field("vector")))));

  private final ElasticsearchClient client;
  private final String index;

  /**
   * Prepares the sampling; nothing is sent yet.
   *
   * @param index index or alias
   */
  public VectorSampler(ElasticsearchClient client, String index) {
    this.client = client;
    this.index = index;
  }

  /**
   * Up to {@link VectorSample#CAPACITY} vectors drawn at random, after a refresh; the same ones as
   * long as the index holds the same cases.
   *
   * @throws IOException when Elasticsearch does not answer
   */
  public VectorSample sample() throws IOException {
    client.indices().refresh(request -> request.index(index));
    SearchResponse<Embedded> response =
        client.search(
            request ->
                request
                    .index(index)
                    .query(
                        query ->
                            query.functionScore(
                                scored ->
                                    scored
                                        .query(PUBLISHED_WITH_VECTOR)
                                        .functions(
                                            function ->
                                                function.randomScore(
                                                    random -> random.seed(SEED).field("id")))
                                        .boostMode(FunctionBoostMode.Replace)))
                    .size(VectorSample.CAPACITY)
                    .trackTotalHits(track -> track.enabled(false))
                    .source(
                        source ->
                            source.filter(
                                filter -> filter.includes("vector").excludeVectors(false)))
                    .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                    .sort(sort -> sort.field(field -> field.field("id"))),
            Embedded.class);
    return VectorSample.of(
        response.hits().hits().stream()
            .map(Hit::source)
            .map(source -> Objects.requireNonNull(source, "source of a hit").vector())
            .toList());
  }

  /** The part of a {@link CaseDocument} that is read. */
  record Embedded(@JsonProperty("vector") float[] vector) {}
}

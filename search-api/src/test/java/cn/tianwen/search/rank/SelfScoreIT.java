package cn.tianwen.search.rank;

import static cn.tianwen.search.testing.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.retrieve.QueryStatistics;
import cn.tianwen.search.retrieve.QueryStatisticsReader;
import cn.tianwen.search.testing.CaseBuilder;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is worked out here of a text agrees with what Elasticsearch makes of it. */
class SelfScoreIT {

  private static final CaseBuilder ASKED =
      aCase("asked").titled("沃柑黄叶").problem("沃柑叶子发黄，挖开看根发黑，叶子掉了一半，缺Fe吗");

  /** Elasticsearch keeps BM25's factor k1 + 1, which Lucene left out. */
  private static final double SCALE = 2.2;

  private static ElasticsearchClient client;
  private static IndexInstaller<CaseDocument> installer;
  private static String index;

  @BeforeAll
  static void fill() throws IOException {
    client =
        ElasticsearchConnection.to(TestServers.shared().elasticsearch(), Duration.ofSeconds(30))
            .open();
    installer = IndexInstaller.forCases(client);
    index = installer.createScratch("self-score");
    SearchApi.fill(
        client,
        index,
        List.of(
            ASKED,
            aCase("b").titled("荔枝落果").problem("荔枝谢花后幼果大量掉落"),
            aCase("c").titled("沃柑裂果").problem("沃柑果子裂开，下雨之后更多，叶子没有问题"),
            aCase("d").titled("水稻稻瘟病").problem("叶片出现梭形病斑")));
  }

  @AfterAll
  static void remove() throws IOException {
    installer.removeScratch(index);
    client.close();
  }

  private static String text() {
    CaseDocument document = ASKED.build(SearchApi.lexicon(), Regions.load());
    return document.need();
  }

  private static QueryStatistics statistics() throws IOException {
    return new QueryStatisticsReader(client, index).read(text());
  }

  private static double score(String view) throws IOException {
    Double score =
        client
            .search(
                request ->
                    request
                        .index(index)
                        .query(query -> query.match(match -> match.field(view).query(text()))),
                Void.class)
            .hits()
            .maxScore();
    return Objects.requireNonNull(score);
  }

  @Test
  void elasticsearchGivesADocumentEqualToTheQueryTheSelfScoreInItsOwnScale() throws IOException {
    QueryStatistics statistics = statistics();
    assertThat(SCALE * statistics.words().selfScore())
        .isCloseTo(score(CaseIndex.NEED_WORDS), within(1e-3));
    assertThat(SCALE * statistics.characters().selfScore())
        .isCloseTo(score(CaseIndex.NEED_CHARS), within(1e-3));
    assertThat(SCALE * statistics.bigrams().selfScore())
        .isCloseTo(score(CaseIndex.NEED_BIGRAMS), within(1e-3));
  }

  @Test
  void textsAreCutIntoTheTermsThatAreIndexed() throws IOException {
    TextUnits units = TextUnits.of(text());
    assertThat(units.characters())
        .containsOnlyOnceElementsOf(List.of("挖", "缺", "fe"))
        .containsAll(statistics().characters().asked().keySet());
    assertThat(statistics().characters().asked().keySet()).containsAll(units.characters());
    assertThat(units.bigrams()).containsAll(statistics().bigrams().asked().keySet());
    assertThat(statistics().bigrams().asked().keySet()).containsAll(units.bigrams());
  }
}

package cn.tianwen.search;

import cn.tianwen.embedding.BgeSmallZhEmbedder;
import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.connect.ElasticsearchProperties;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.cases.CaseArchive;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.search.feedback.AnswerVersions;
import cn.tianwen.search.search.CaseSearch;
import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.suggest.Suggestions;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the capabilities together; none of them knows Spring. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ElasticsearchProperties.class, SearchApiProperties.class})
class SearchApiConfiguration {

  /** The version of ranking and judging that stands beside every recorded answer. */
  private static final String MODEL = "fusion-1";

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }

  @Bean
  AnswerVersions answerVersions(Lexicon lexicon) {
    return new AnswerVersions(lexicon.version(), MODEL);
  }

  @Bean(destroyMethod = "close")
  ElasticsearchClient elasticsearchClient(
      ElasticsearchProperties elasticsearch, SearchApiProperties search) {
    return elasticsearch.connection(search.answerWithin()).open();
  }

  @Bean
  ElasticsearchGuard elasticsearchGuard(SearchApiProperties search) {
    return new ElasticsearchGuard(search.answerWithin(), search.pauseAfterFailure());
  }

  @Bean
  Regions regions() {
    return Regions.load();
  }

  @Bean
  Industries industries() {
    return Industries.load();
  }

  @Bean
  Lexicon lexicon(SearchApiProperties search) {
    LexiconLoader loader = new LexiconLoader();
    return search.lexicon() == null ? loader.loadBundled() : loader.load(search.lexicon());
  }

  @Bean
  BgeSmallZhEmbedder textEmbedder() {
    return new BgeSmallZhEmbedder();
  }

  @Bean
  SimilarCases similarCases(
      ElasticsearchClient client,
      TextEmbedder embedder,
      Lexicon lexicon,
      Regions regions,
      Industries industries) {
    return new SimilarCases(client, embedder, lexicon, regions, industries, CaseIndex.ALIAS);
  }

  @Bean
  CaseSearch caseSearch(
      ElasticsearchClient client, Lexicon lexicon, Regions regions, Industries industries) {
    return new CaseSearch(client, lexicon, regions, industries, CaseIndex.ALIAS);
  }

  @Bean
  Suggestions suggestions(ElasticsearchClient client, Lexicon lexicon) {
    return new Suggestions(client, lexicon, CaseIndex.ALIAS);
  }

  @Bean
  CaseArchive caseArchive(ElasticsearchClient client) {
    return new CaseArchive(client, CaseIndex.ALIAS);
  }
}

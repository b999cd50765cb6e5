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
import cn.tianwen.search.pesticide.BannedPesticides;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.RankingModelFile;
import cn.tianwen.search.search.CaseSearch;
import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.similar.SimilarResources;
import cn.tianwen.search.suggest.Suggestions;
import cn.tianwen.search.verdict.SolutionQuality;
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

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }

  @Bean
  RankingModel rankingModel(SearchApiProperties search) {
    return search.rankingModel() == null
        ? RankingModelFile.bundled()
        : RankingModelFile.read(search.rankingModel());
  }

  @Bean
  AnswerVersions answerVersions(Lexicon lexicon, RankingModel model) {
    return new AnswerVersions(lexicon.version(), model.version());
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
      Industries industries,
      BannedPesticides bans,
      RankingModel model,
      SolutionQuality quality,
      Clock clock) {
    SimilarResources resources =
        new SimilarResources(
            client, embedder, lexicon, regions, industries, bans, model, quality, clock);
    return new SimilarCases(resources, CaseIndex.ALIAS);
  }

  @Bean
  BannedPesticides bannedPesticides(Lexicon lexicon) {
    return new BannedPesticides(lexicon);
  }

  @Bean
  CaseSearch caseSearch(
      ElasticsearchClient client,
      Lexicon lexicon,
      Regions regions,
      Industries industries,
      BannedPesticides bans) {
    return new CaseSearch(client, lexicon, regions, industries, bans, CaseIndex.ALIAS);
  }

  @Bean
  Suggestions suggestions(ElasticsearchClient client, Lexicon lexicon, BannedPesticides bans) {
    return new Suggestions(client, lexicon, bans, CaseIndex.ALIAS);
  }

  @Bean
  CaseArchive caseArchive(ElasticsearchClient client, BannedPesticides bans) {
    return new CaseArchive(client, bans, CaseIndex.ALIAS);
  }
}

package cn.tianwen.search;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.web.AccountsWebConfiguration;
import cn.tianwen.check.pesticide.BannedPesticides;
import cn.tianwen.content.ContentStore;
import cn.tianwen.content.FolderContentStore;
import cn.tianwen.embedding.BgeSmallZhEmbedder;
import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.connect.ElasticsearchProperties;
import cn.tianwen.index.document.DocumentIndex;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.index.people.PeopleIndex;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.cases.CaseArchive;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.search.documents.AskedTextReader;
import cn.tianwen.search.documents.DocumentSearch;
import cn.tianwen.search.documents.MatchWeights;
import cn.tianwen.search.documents.reading.DocumentArchive;
import cn.tianwen.search.documents.reading.RelatedSearch;
import cn.tianwen.search.experts.ExpertArchive;
import cn.tianwen.search.experts.ExpertSearch;
import cn.tianwen.search.experts.ExpertSuggestions;
import cn.tianwen.search.feedback.AnswerVersions;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.RankingModelFile;
import cn.tianwen.search.search.CaseSearch;
import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.similar.SimilarResources;
import cn.tianwen.search.suggest.Suggestions;
import cn.tianwen.search.verdict.SolutionQuality;
import cn.tianwen.web.NavigationLink;
import cn.tianwen.web.Site;
import cn.tianwen.web.WebConfiguration;
import cn.tianwen.web.problem.PartAddress;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the capabilities together; none of them knows Spring. */
@Configuration(proxyBeanMethods = false)
@Import({WebConfiguration.class, AccountsWebConfiguration.class})
@EnableConfigurationProperties({
  ElasticsearchProperties.class,
  SearchApiProperties.class,
  ContentProperties.class
})
class SearchApiConfiguration {

  @Bean
  Site site() {
    return new Site(
        List.of(
            new NavigationLink("home", "/", "找类似"),
            new NavigationLink("search", "/search", "检索"),
            new NavigationLink("publications", "/publications", "资料"),
            new NavigationLink("experts", "/experts", "找专家")),
        List.of("/search-api/search.css", "/accounts-web/accounts.css"),
        List.of("/search-api/search.js", "/search-api/verify.js"),
        "案例供参考。用药请按标签登记的作物、剂量和安全间隔期使用；拿不准时请问当地农技站。");
  }

  @Bean
  PartAddress similarPart() {
    return PartAddress.of("/similar", "/");
  }

  @Bean
  PartAddress suggestionsPart() {
    return PartAddress.of("/suggestions", "/search");
  }

  @Bean
  PartAddress expertSuggestionsPart() {
    return PartAddress.of("/experts/suggestions", "/experts");
  }

  @Bean
  PartAddress passagesPart() {
    return PartAddress.of("(/documents/[^/]+)/passages", "$1");
  }

  @Bean
  @ConditionalOnMissingBean
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

  @Bean
  DocumentSearch documentSearch(
      ElasticsearchClient client,
      TextEmbedder embedder,
      Lexicon lexicon,
      Regions regions,
      Industries industries) {
    return new DocumentSearch(
        client, embedder, lexicon, regions, industries, MatchWeights.MEASURED, DocumentIndex.ALIAS);
  }

  @Bean
  AskedTextReader askedTextReader(Lexicon lexicon) {
    return new AskedTextReader(lexicon);
  }

  @Bean
  DocumentArchive documentArchive(ElasticsearchClient client) {
    return new DocumentArchive(client, DocumentIndex.ALIAS);
  }

  @Bean
  RelatedSearch relatedSearch(ElasticsearchClient client, Lexicon lexicon, BannedPesticides bans) {
    return new RelatedSearch(client, lexicon, bans, DocumentIndex.ALIAS, CaseIndex.ALIAS);
  }

  @Bean
  ExpertSearch expertSearch(
      ElasticsearchClient client,
      Accounts accounts,
      Lexicon lexicon,
      Regions regions,
      Industries industries) {
    return new ExpertSearch(
        client, accounts.rules(), lexicon, regions, industries, PeopleIndex.ALIAS);
  }

  @Bean
  ExpertSuggestions expertSuggestions(ElasticsearchClient client, Accounts accounts) {
    return new ExpertSuggestions(client, accounts.rules(), PeopleIndex.ALIAS);
  }

  @Bean
  ExpertArchive expertArchive(ElasticsearchClient client, Accounts accounts, Lexicon lexicon) {
    return new ExpertArchive(client, accounts.rules(), lexicon, PeopleIndex.ALIAS);
  }

  @Bean
  ContentStore contentStore(ContentProperties content) {
    return new FolderContentStore(content.directory());
  }
}

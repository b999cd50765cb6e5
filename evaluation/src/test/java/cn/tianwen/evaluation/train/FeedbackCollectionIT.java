package cn.tianwen.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.embedding.BgeSmallZhEmbedder;
import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.evaluation.scratch.ScratchIndex;
import cn.tianwen.index.CaseAnnotations;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.feedback.FeedbackArchive;
import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.verdict.Verdict;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedbackCollectionIT {

  private static final Map<String, String> CASES =
      Map.of(
          "yellow", "沃柑老叶发黄脱落，挖开看须根发黑腐烂",
          "split", "沃柑果子裂开，雨后更多",
          "blast", "水稻叶片出现梭形病斑，中间灰白",
          "shrimp", "罗氏沼虾清晨在塘边浮头");

  private final ServerAddresses servers = TestServers.newDatabase();
  private final DatabaseProperties properties =
      new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password());
  private final ModuleDatabase database =
      ModuleDatabase.of(
          "search",
          properties,
          new ConnectionLimits(2, Duration.ofSeconds(10), Duration.ofSeconds(30)));
  private final FeedbackArchive archive = FeedbackArchive.open(properties);
  private final ElasticsearchClient client =
      ElasticsearchConnection.to(servers.elasticsearch(), Duration.ofSeconds(30)).open();
  private final BgeSmallZhEmbedder embedder = new BgeSmallZhEmbedder(1);
  private final Lexicon lexicon = new LexiconLoader().loadBundled();
  private final ScratchIndex index = new ScratchIndex(client, "feedback-training");
  private final List<String> progress = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    index.close();
    embedder.close();
    client.close();
    archive.close();
    database.close();
  }

  private FeedbackNeeds collect() throws IOException {
    List<VersionedDocument<CaseDocument>> documents =
        CASES.entrySet().stream()
            .map(
                one ->
                    new VersionedDocument<>(
                        one.getKey(), 1, document(one.getKey(), one.getValue())))
            .toList();
    new BulkWriter(client, new Patience(Duration.ofSeconds(10))).write(index.name(), documents);
    client.indices().refresh(request -> request.index(index.name()));
    EvaluationParts parts =
        new EvaluationParts(
            client, embedder, lexicon, Regions.load(), Industries.load(), Clock.systemUTC());
    return new FeedbackCollection(
            parts.similarCases(index.name()),
            (stage, done, total) -> progress.add(stage + " " + done + "/" + total))
        .collect(archive, new PositionBias(1));
  }

  private CaseDocument document(String id, String problem) {
    CaseAnnotations annotations =
        CaseAnnotations.of(lexicon, new ConceptFinder(lexicon), "", "", problem, "");
    LocalDate day = LocalDate.of(2025, 1, 1);
    return new CaseDocument(
            id,
            "",
            problem,
            "",
            "",
            annotations.cropConcept(),
            "other",
            null,
            List.of(),
            null,
            day,
            1,
            "",
            "",
            Evaluation.NOT_EVALUATED,
            CaseStatus.PUBLISHED,
            annotations.concepts(),
            annotations.solutionConcepts(),
            annotations.conceptPath(),
            List.of(),
            CaseDocument.NO_VECTOR,
            null,
            "",
            annotations.lexiconVersion(),
            "test",
            null)
        .withVector(embedder.embed(problem));
  }

  /** An answer that showed these cases a number of days ago. */
  private UUID answered(int daysAgo, String need, String... shown) {
    UUID id = UUID.randomUUID();
    Float[] confidences = new Float[shown.length];
    Arrays.fill(confidences, 0.5f);
    database
        .jdbc()
        .update(
            """
            insert into search.answered_need (request_id, answered_at, need, advice,
              lexicon_version, model_version, shown_case, shown_confidence)
            values (?, ?, ?, 'WORTH_READING', '1', '1', ?, ?)
            """,
            id,
            OffsetDateTime.of(2026, 3, 30, 8, 0, 0, 0, ZoneOffset.UTC).minusDays(daysAgo),
            need,
            shown,
            confidences);
    return id;
  }

  private void judge(UUID request, String caseId, Verdict verdict) {
    database
        .jdbc()
        .update(
            "insert into search.verdict values (?, ?, ?, null, now())",
            request,
            caseId,
            verdict.name());
  }

  @Test
  void verdictsBecomeNeedsWithTheFeaturesOfToday() throws IOException {
    UUID leaves = answered(2, "沃柑叶子发黄，根是黑的", "split", "yellow", "blast");
    judge(leaves, "yellow", Verdict.EFFECTIVE);
    judge(leaves, "split", Verdict.INEFFECTIVE);
    UUID rice = answered(1, "水稻叶子上有梭形的斑", "blast", "gone");
    judge(rice, "blast", Verdict.PARTLY);
    judge(rice, "gone", Verdict.EFFECTIVE);
    UUID shrimp = answered(0, "虾浮头", "shrimp");
    judge(shrimp, "shrimp", Verdict.INEFFECTIVE);
    answered(0, "没有人评价", "shrimp");

    FeedbackNeeds feedback = collect();

    assertThat(progress).containsExactly("feedback 3/3");
    assertThat(feedback.requests()).isEqualTo(3);
    List<TrainingNeed> needs = feedback.forRanker(100);
    assertThat(needs)
        .extracting(one -> one.need().id())
        .containsExactly(leaves.toString(), rice.toString());
    assertThat(needs).extracting(TrainingNeed::weight).containsExactly(2.0, 0.5);
    TrainingNeed first = needs.getFirst();
    int solving = first.need().solves().indexOf(true);
    double cosine = first.need().features().get(solving).get(Feature.COSINE);
    assertThat(first.need().features())
        .hasSize(CASES.size())
        .allSatisfy(one -> assertThat(one.get(Feature.COSINE)).isLessThanOrEqualTo(cosine))
        .allSatisfy(one -> assertThat(one.get(Feature.HELPFUL)).isZero());
  }

  @Test
  void withoutVerdictsNothingIsAsked() throws IOException {
    assertThat(collect().requests()).isZero();
    assertThat(progress).isEmpty();
  }
}

package cn.tianwen.search.similar;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.understand.Need;
import cn.tianwen.search.understand.NeedReader;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds solved cases that resemble a need: understand, retrieve, fuse, judge. Works on any index of
 * the case template. Thread-safe.
 */
public final class SimilarCases {

  /** So many more than asked for are read and judged, because crop and place may lift them. */
  private static final int JUDGED_BEYOND = 7;

  /** The beginning of a long story is enough for its vector, whose cost grows with the text. */
  private static final int EMBEDDED_CHARACTERS = 1_000;

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final TextEmbedder embedder;
  private final NeedReader reader;
  private final CandidateSearch candidates;
  private final CaseFetch fetch;
  private final EvidenceReader evidences;
  private final Circumstances circumstances;
  private final RemarkWriter remarks;

  /**
   * Prepares the search.
   *
   * @param client stays open for as long as this is used; the caller closes it
   * @param embedder the model whose vectors the index holds
   * @param index alias or index of the case template
   */
  public SimilarCases(
      ElasticsearchClient client,
      TextEmbedder embedder,
      Lexicon lexicon,
      Regions regions,
      Industries industries,
      String index) {
    this.embedder = embedder;
    this.reader = new NeedReader(lexicon, regions);
    this.candidates = new CandidateSearch(client, lexicon, index);
    this.fetch = new CaseFetch(client, index);
    this.evidences = new EvidenceReader(lexicon);
    this.circumstances = new Circumstances(industries);
    this.remarks = new RemarkWriter(regions, evidences);
  }

  /**
   * The most similar published cases, the best first.
   *
   * @throws UncheckedIOException when Elasticsearch does not answer
   * @throws ElasticsearchException when it refuses
   */
  public SimilarAnswer find(SimilarQuery query) {
    long start = System.nanoTime();
    try {
      Need need = reader.read(query.reported());
      List<Float> vector = boxed(embedder.embed(beginning(need.text())));
      List<Fusion.Ranked> ranking = Fusion.rank(candidates.find(need, vector));
      List<Fusion.Ranked> best =
          ranking.subList(0, Math.min(ranking.size(), query.size() + JUDGED_BEYOND));
      List<String> ids = best.stream().map(Fusion.Ranked::id).toList();
      Map<String, CaseFetch.Fetched> fetched = fetch.fetch(ids, need.text(), vector);
      List<SimilarCase> cases = judge(need, best, fetched, query.size());
      return new SimilarAnswer(
          UUID.randomUUID().toString(),
          advice(cases),
          understood(need),
          cases,
          (System.nanoTime() - start) / NANOS_PER_MILLI);
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  /**
   * The request with which {@link #find} asks Elasticsearch for candidates, ready to be sent, for
   * measurements.
   */
  public MsearchRequest candidateRequest(SimilarQuery query) {
    Need need = reader.read(query.reported());
    return candidates.request(need, boxed(embedder.embed(beginning(need.text()))));
  }

  private List<SimilarCase> judge(
      Need need, List<Fusion.Ranked> best, Map<String, CaseFetch.Fetched> fetched, int size) {
    Closeness closeness =
        new Closeness(
            need.bigrams(), fetched.values().stream().map(CaseFetch.Fetched::document).toList());
    List<Judged> judged = new ArrayList<>();
    for (Fusion.Ranked ranked : best) {
      CaseFetch.Fetched candidate = fetched.get(ranked.id());
      if (candidate != null) {
        Evidence evidence = evidences.read(need, candidate);
        double boost = circumstances.boost(need, candidate.document(), evidence.crop());
        judged.add(new Judged(candidate, evidence, closeness.of(ranked, candidate) + boost));
      }
    }
    return judged.stream()
        .sorted(Comparator.comparingDouble(Judged::score).reversed())
        .limit(size)
        .map(one -> answer(need, one))
        .toList();
  }

  private SimilarCase answer(Need need, Judged judged) {
    CaseDocument document = judged.candidate.document();
    return new SimilarCase(
        document.id(),
        document.title(),
        document.problem(),
        document.solution(),
        document.crop(),
        document.industry(),
        document.region(),
        document.solvedOn(),
        Math.round(Judge.confidence(judged.evidence) * 1000) / 1000.0,
        remarks.reasons(need, document, judged.evidence),
        remarks.warnings(document, judged.evidence),
        judged.candidate.highlights());
  }

  private static Advice advice(List<SimilarCase> cases) {
    return Advice.of(cases.stream().mapToDouble(SimilarCase::confidence).max().orElse(0));
  }

  private static SimilarAnswer.Understood understood(Need need) {
    return new SimilarAnswer.Understood(
        need.text(),
        need.mentions().stream()
            .filter(ConceptMention::isAffirmed)
            .map(
                mention ->
                    new SimilarAnswer.Mention(
                        mention.concept().id(),
                        mention.concept().type().prefix(),
                        mention.surface()))
            .toList());
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), EMBEDDED_CHARACTERS));
  }

  private static List<Float> boxed(float[] vector) {
    List<Float> numbers = new ArrayList<>(vector.length);
    for (float number : vector) {
      numbers.add(number);
    }
    return numbers;
  }

  private record Judged(CaseFetch.Fetched candidate, Evidence evidence, double score) {}
}

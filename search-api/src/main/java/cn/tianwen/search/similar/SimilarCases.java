package cn.tianwen.search.similar;

import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.search.compare.EvidenceReader;
import cn.tianwen.search.rank.Candidate;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.retrieve.CandidateSearch;
import cn.tianwen.search.retrieve.CaseFetch;
import cn.tianwen.search.understand.Need;
import cn.tianwen.search.understand.NeedReader;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/**
 * Finds solved cases that resemble a need: understand, retrieve, rank, judge. Works on any index of
 * the case template. Thread-safe.
 */
public final class SimilarCases {

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final NeedReader reader;
  private final Retrieval retrieval;
  private final RankingModel model;
  private final Judge judge;
  private final CaseFetch fetch;
  private final CaseWriter writer;
  private final TraceWriter traces;

  /**
   * Prepares the search.
   *
   * @param index alias or index of the case template
   */
  public SimilarCases(SimilarResources with, String index) {
    EvidenceReader evidences = new EvidenceReader(with.lexicon());
    this.reader = new NeedReader(with.lexicon(), with.regions());
    this.retrieval = new Retrieval(with, evidences, index);
    this.model = with.model();
    this.judge = new Judge(with.model().confidence());
    this.fetch = new CaseFetch(with.client(), index);
    this.writer =
        new CaseWriter(
            new RemarkWriter(with.regions(), evidences), with.bans(), with.model().confidence());
    this.traces = new TraceWriter(with.model(), with.lexicon().version());
  }

  /**
   * The most similar published cases, the best first.
   *
   * @throws UncheckedIOException when Elasticsearch does not answer
   * @throws ElasticsearchException when it refuses
   */
  public SimilarAnswer find(SimilarQuery query) {
    long start = System.nanoTime();
    return answered(
        () -> {
          Need need = reader.read(query.reported());
          Retrieval.Found found = retrieval.find(need);
          List<CaseWriter.Written> written = show(need, judged(found, query.size()));
          List<SimilarCase> cases = written.stream().map(CaseWriter.Written::shown).toList();
          return new SimilarAnswer(
              UUID.randomUUID().toString(),
              advice(cases),
              understood(need),
              cases,
              (System.nanoTime() - start) / NANOS_PER_MILLI,
              query.explain()
                  ? traces.trace(
                      need, found, written.stream().map(CaseWriter.Written::judged).toList())
                  : null);
        });
  }

  /**
   * The candidates of a need with the features that a model is trained on, in fused order.
   *
   * @throws UncheckedIOException when Elasticsearch does not answer
   */
  public List<Candidate> candidates(SimilarQuery query) {
    return answered(() -> retrieval.find(reader.read(query.reported())).read());
  }

  /**
   * Everything that {@link #find} asks of others, for measurements.
   *
   * @throws UncheckedIOException when Elasticsearch does not answer
   */
  public SentRequests requests(SimilarQuery query) {
    return answered(
        () -> {
          Need need = reader.read(query.reported());
          Retrieval.Found found = retrieval.find(need);
          List<String> shown = judged(found, query.size()).stream().map(SimilarCases::id).toList();
          return retrieval.requests(need, found, shown);
        });
  }

  private static <T> T answered(Question<T> question) {
    try {
      return question.ask();
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  private List<Judge.Judged> judged(Retrieval.Found found, int size) {
    return judge.judge(NearIdentical.collapse(model.rank(found.read()))).stream()
        .limit(size)
        .toList();
  }

  private List<CaseWriter.Written> show(Need need, List<Judge.Judged> judged) throws IOException {
    List<String> ids = judged.stream().map(SimilarCases::id).toList();
    return writer.write(need, judged, fetch.show(ids, CandidateSearch.lexicalText(need)));
  }

  private static String id(Judge.Judged judged) {
    return judged.ranked().candidate().document().id();
  }

  private static Advice advice(List<SimilarCase> cases) {
    return cases.isEmpty() ? Advice.ASK_EXPERT : cases.getFirst().advice();
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
            .toList(),
        need.corrections().stream()
            .map(one -> new SimilarAnswer.Correction(one.written(), one.meant()))
            .distinct()
            .toList());
  }

  @FunctionalInterface
  private interface Question<T> {
    T ask() throws IOException;
  }
}

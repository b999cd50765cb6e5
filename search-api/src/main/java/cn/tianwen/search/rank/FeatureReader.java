package cn.tianwen.search.rank;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.search.compare.Agreement;
import cn.tianwen.search.compare.Evidence;
import cn.tianwen.search.compare.EvidenceReader;
import cn.tianwen.search.retrieve.Candidates;
import cn.tianwen.search.retrieve.CaseFetch;
import cn.tianwen.search.retrieve.QueryStatistics;
import cn.tianwen.search.retrieve.Retriever;
import cn.tianwen.search.retrieve.StandardScores;
import cn.tianwen.search.understand.Need;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out the features of the candidates that were read. */
public final class FeatureReader {

  private final EvidenceReader evidences;
  private final CircumstanceFeatures circumstances;

  /** Prepares the reader. */
  public FeatureReader(EvidenceReader evidences, CircumstanceFeatures circumstances) {
    this.evidences = evidences;
    this.circumstances = circumstances;
  }

  /**
   * The candidates with their features, in the order given.
   *
   * @param candidates what all retrievers found
   * @param read the candidates that were read
   */
  public List<Candidate> read(
      Need need,
      QueryStatistics statistics,
      Candidates candidates,
      Collection<CaseFetch.Fetched> read) {
    Scores scores = new Scores(statistics, candidates, read);
    WordingFeatures wording = new WordingFeatures(statistics);
    double usualHubness = usualHubness(read);
    List<Candidate> all = new ArrayList<>();
    for (CaseFetch.Fetched one : read) {
      CaseDocument document = one.document();
      FeatureVector features = new FeatureVector();
      scores.read(document.id(), one.cosine(), features);
      wording.read(document.title() + "\n" + document.problem(), features);
      features
          .set(Feature.COSINE_BY_LENGTH, features.get(Feature.COSINE) * wording.logRelativeLength())
          .set(
              Feature.LEXICAL_BY_LENGTH,
              features.get(Feature.LEXICAL_Z) * wording.logRelativeLength());
      Float hubness = document.hubness();
      features.set(Feature.HUBNESS, hubness == null ? usualHubness : hubness);
      Evidence evidence = evidences.read(need, document);
      subject(need, document, evidence, features);
      circumstances.read(need, document, features);
      all.add(new Candidate(document, evidence, features));
    }
    return all;
  }

  /** What stands for a case that has none, so that it neither gains nor loses. */
  private static double usualHubness(Collection<CaseFetch.Fetched> read) {
    OptionalDouble mean =
        read.stream()
            .map(one -> one.document().hubness())
            .filter(hubness -> hubness != null)
            .mapToDouble(Float::doubleValue)
            .average();
    return mean.orElse(0);
  }

  private static void subject(
      Need need, CaseDocument document, Evidence evidence, FeatureVector features) {
    features
        .set(Feature.SAME_CROP, is(evidence.crop(), Agreement.SAME))
        .set(Feature.RELATED_CROP, is(evidence.crop(), Agreement.RELATED))
        .set(Feature.OTHER_CROP, is(evidence.crop(), Agreement.OTHER))
        .set(Feature.SAME_AILMENT, is(evidence.ailment(), Agreement.SAME))
        .set(Feature.OTHER_AILMENT, is(evidence.ailment(), Agreement.OTHER))
        .set(Feature.SAME_SYMPTOM, is(evidence.symptom(), Agreement.SAME))
        .set(Feature.OTHER_SYMPTOM, is(evidence.symptom(), Agreement.OTHER));
    if (!need.concepts().isEmpty()) {
      long shared =
          need.concepts().stream()
              .filter(concept -> document.conceptPath().contains(concept.id()))
              .count();
      features.set(Feature.CONCEPTS_COVERED, (double) shared / need.concepts().size());
    }
  }

  private static double is(Agreement agreement, Agreement wanted) {
    return agreement == wanted ? 1 : 0;
  }

  /** Scores of the retrievers, made comparable. A candidate not found gets the lowest score. */
  private static final class Scores {
    private final double wordsSelf;
    private final double charactersSelf;
    private final double bigramsSelf;
    private final Candidates candidates;
    private final Map<Retriever, Double> lowest = new EnumMap<>(Retriever.class);
    private final StandardScores words;
    private final StandardScores characters;
    private final StandardScores bigrams;
    private final StandardScores lexical;
    private final StandardScores concepts;
    private final StandardScores cosines;

    Scores(QueryStatistics statistics, Candidates candidates, Collection<CaseFetch.Fetched> read) {
      this.wordsSelf = statistics.words().selfScore();
      this.charactersSelf = statistics.characters().selfScore();
      this.bigramsSelf = statistics.bigrams().selfScore();
      this.candidates = candidates;
      for (Retriever retriever : Retriever.values()) {
        lowest.put(retriever, candidates.lowest(retriever));
      }
      Set<String> ids =
          read.stream().map(one -> one.document().id()).collect(Collectors.toUnmodifiableSet());
      Map<String, Double> exact =
          read.stream()
              .collect(Collectors.toMap(one -> one.document().id(), CaseFetch.Fetched::cosine));
      this.words = new StandardScores(ids, id -> score(Retriever.WORDS, id));
      this.characters = new StandardScores(ids, id -> score(Retriever.CHARS, id));
      this.bigrams = new StandardScores(ids, id -> score(Retriever.BIGRAMS, id));
      this.lexical =
          new StandardScores(
              ids,
              id ->
                  score(Retriever.BIGRAMS, id)
                      + (score(Retriever.WORDS, id) + score(Retriever.CHARS, id)) / 2);
      this.concepts = new StandardScores(ids, id -> score(Retriever.CONCEPTS, id));
      this.cosines = new StandardScores(ids, id -> exact.getOrDefault(id, 0.0));
    }

    void read(String id, double cosine, FeatureVector into) {
      into.set(Feature.COSINE, cosine)
          .set(Feature.COSINE_Z, cosines.of(id))
          .set(Feature.WORDS_SELF, toSelf(Retriever.WORDS, id, wordsSelf))
          .set(Feature.CHARACTERS_SELF, toSelf(Retriever.CHARS, id, charactersSelf))
          .set(Feature.BIGRAMS_SELF, toSelf(Retriever.BIGRAMS, id, bigramsSelf))
          .set(Feature.WORDS_Z, words.of(id))
          .set(Feature.CHARACTERS_Z, characters.of(id))
          .set(Feature.BIGRAMS_Z, bigrams.of(id))
          .set(Feature.LEXICAL_Z, lexical.of(id))
          .set(Feature.CONCEPTS_Z, concepts.of(id));
    }

    private double toSelf(Retriever retriever, String id, double self) {
      return self == 0 ? 0 : score(retriever, id) / self;
    }

    private double score(Retriever retriever, String id) {
      return candidates.of(retriever).getOrDefault(id, lowest.getOrDefault(retriever, 0.0));
    }
  }
}

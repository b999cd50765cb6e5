package cn.tianwen.check.pesticide;

import cn.tianwen.check.text.Sentences;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.lexicon.BanScope;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pesticides that a solution advises although the state forbids them, altogether or on
 * the case's crop, and takes the sentences that advise them out. A sentence that warns against a
 * pesticide stays. When the crop is unknown, every ban counts. Thread-safe.
 */
public final class BannedPesticides {

  static final String NOTE_START = "〔";

  private final ConceptFinder finder;
  private final CropGroups groups;
  private final Bans bans;

  /** Knows the bans of a lexicon. */
  public BannedPesticides(Lexicon lexicon) {
    this.finder = new ConceptFinder(lexicon);
    this.groups = new CropGroups(lexicon);
    this.bans = new Bans(lexicon, Set.of(ConceptType.PESTICIDE));
  }

  /** Reads a case: its title and its solution. */
  public CheckedSolution check(CaseDocument document) {
    return check(
        document.title(), document.solution(), document.cropConcept(), document.industry());
  }

  /**
   * Reads a title and a solution.
   *
   * @param title folded text
   * @param solution folded text
   * @param cropConcept concept id of the crop or animal; null when unknown
   * @param industry industry code
   */
  public CheckedSolution check(
      String title, String solution, @Nullable String cropConcept, String industry) {
    List<ConceptMention> mentions = pesticides(solution);
    if (mentions.stream().noneMatch(mention -> bans.holdFor(mention.concept()))) {
      return new CheckedSolution(List.of(), title, solution);
    }
    Optional<Set<BanScope>> crop = groups.of(cropConcept, industry);
    SequencedMap<String, BannedFinding> all = new LinkedHashMap<>();
    StringBuilder shown = new StringBuilder();
    for (Sentences.Span span : Sentences.of(solution)) {
      String sentence = solution.substring(span.start(), span.end());
      List<BannedFinding> advised = advised(sentence, pesticides(sentence), crop);
      shown.append(advised.isEmpty() ? sentence : note(advised) + Sentences.ending(sentence));
      advised.forEach(finding -> all.putIfAbsent(finding.id(), finding));
    }
    List<BannedFinding> findings = List.copyOf(all.values());
    return new CheckedSolution(findings, title(title, findings), shown.toString());
  }

  private List<ConceptMention> pesticides(String text) {
    return finder.find(text).stream()
        .filter(mention -> mention.concept().type() == ConceptType.PESTICIDE)
        .toList();
  }

  /** The forbidden pesticides that a sentence advises, each once. */
  private List<BannedFinding> advised(
      String sentence, List<ConceptMention> mentions, Optional<Set<BanScope>> crop) {
    SequencedMap<String, BannedFinding> found = new LinkedHashMap<>();
    for (ConceptMention mention : new NamedAgents(sentence, mentions).advised()) {
      Set<BanScope> forbidden = bans.forbidden(mention.concept(), crop, sentence);
      if (!forbidden.isEmpty()) {
        found.putIfAbsent(mention.concept().id(), finding(mention, forbidden));
      }
    }
    return List.copyOf(found.values());
  }

  static BannedFinding finding(ConceptMention mention, Set<BanScope> forbidden) {
    Set<BanScope> named =
        forbidden.contains(BanScope.CROPS) ? EnumSet.of(BanScope.CROPS) : forbidden;
    Concept concept = mention.concept();
    return new BannedFinding(
        concept.id(),
        concept.label(),
        mention.surface(),
        named.stream().sorted().map(BanScope::label).toList(),
        concept.attribute("notice"));
  }

  private static String note(List<BannedFinding> advised) {
    return NOTE_START
        + advised.stream()
            .map(one -> "此处原建议使用" + one.name() + "，按" + one.noticesWithoutDate() + one.ban())
            .collect(Collectors.joining("；"))
        + "，不再显示〕";
  }

  /** A title that names what its solution wrongly advises is advice too. */
  private String title(String title, List<BannedFinding> findings) {
    List<String> ids = findings.stream().map(BannedFinding::id).toList();
    String named =
        pesticides(title).stream()
            .map(ConceptMention::concept)
            .filter(concept -> ids.contains(concept.id()))
            .map(Concept::label)
            .distinct()
            .collect(Collectors.joining("、"));
    return named.isEmpty() ? title : NOTE_START + "原标题涉及不能使用的农药" + named + "，不再显示〕";
  }
}

package cn.tianwen.search.compare;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.search.understand.Need;
import java.util.List;
import java.util.Set;

/** Compares a need with a case. */
public final class EvidenceReader {

  private final ConceptComparison comparison;

  /** Prepares the reader with the lexicon that annotated the cases. */
  public EvidenceReader(Lexicon lexicon) {
    this.comparison = new ConceptComparison(lexicon);
  }

  /** Compares a need with a case. */
  public Evidence read(Need need, CaseDocument document) {
    return new Evidence(
        crop(need, document),
        compare(need, document, ConceptComparison.AILMENTS),
        compare(need, document, ConceptComparison.SYMPTOMS));
  }

  /** The case's own crop decides; other plants that its story names do not. */
  private Agreement crop(Need need, CaseDocument document) {
    String crop = document.crop();
    boolean sameWord =
        crop.length() >= 2 && (crop.equals(need.crop()) || need.text().contains(crop));
    if (sameWord) {
      return Agreement.SAME;
    }
    return comparison.compare(hosts(need), hosts(document));
  }

  private Agreement compare(Need need, CaseDocument document, Set<ConceptType> types) {
    return comparison.compare(ofTypes(need, types), comparison.ofTypes(document.concepts(), types));
  }

  private List<Concept> hosts(Need need) {
    return ofTypes(need, ConceptComparison.HOSTS);
  }

  private List<Concept> hosts(CaseDocument document) {
    String crop = document.cropConcept();
    return comparison.ofTypes(
        crop == null ? document.concepts() : List.of(crop), ConceptComparison.HOSTS);
  }

  /** The ailments of a case that the need names too. */
  public List<Concept> sharedAilments(Need need, CaseDocument document) {
    return shared(need, ailments(document), ConceptComparison.AILMENTS);
  }

  /** The symptoms of a case that the need names too. */
  public List<Concept> sharedSymptoms(Need need, CaseDocument document) {
    return shared(
        need,
        comparison.ofTypes(document.concepts(), ConceptComparison.SYMPTOMS),
        ConceptComparison.SYMPTOMS);
  }

  /** Pests, diseases and disorders that a case names. */
  public List<Concept> ailments(CaseDocument document) {
    return comparison.ofTypes(document.concepts(), ConceptComparison.AILMENTS);
  }

  private List<Concept> shared(Need need, List<Concept> told, Set<ConceptType> types) {
    return comparison.listShared(ofTypes(need, types), told);
  }

  private static List<Concept> ofTypes(Need need, Set<ConceptType> types) {
    return need.concepts().stream().filter(concept -> types.contains(concept.type())).toList();
  }
}

package cn.tianwen.search.documents.reading;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.document.IndexedDocument;
import java.util.Set;

/**
 * What a document or a case is about, as far as linking reads it.
 *
 * @param crops crops and animals, standard names
 * @param concepts concept ids
 * @param institutions names
 * @param industry industry code
 * @param vector of length 1; empty when it is not embedded
 */
record Subject(
    Set<String> crops,
    Set<String> concepts,
    Set<String> institutions,
    String industry,
    float[] vector) {

  Subject {
    crops = Set.copyOf(crops);
    concepts = Set.copyOf(concepts);
    institutions = Set.copyOf(institutions);
  }

  static Subject of(IndexedDocument document) {
    return new Subject(
        Set.copyOf(document.crops()),
        Set.copyOf(document.concepts()),
        Set.copyOf(document.institutions()),
        document.industry(),
        document.vector());
  }

  static Subject of(CaseDocument solved) {
    return new Subject(
        solved.crop().isEmpty() ? Set.of() : Set.of(solved.crop()),
        Set.copyOf(solved.concepts()),
        solved.institution().isEmpty() ? Set.of() : Set.of(solved.institution()),
        solved.industry(),
        solved.vector());
  }

  boolean isEmbedded() {
    return vector.length > 0;
  }

  /** Cosine of the two vectors, -1 to 1; 0 when one of them is missing. */
  double cosine(Subject other) {
    double sum = 0;
    for (int i = 0; i < Math.min(vector.length, other.vector.length); i++) {
      sum += (double) vector[i] * other.vector[i];
    }
    return sum;
  }
}

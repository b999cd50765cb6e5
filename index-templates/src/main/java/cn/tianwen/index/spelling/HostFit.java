package cn.tianwen.index.spelling;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a pest or disease occurs on the crops and animals that a need is about, or a crop or
 * animal is one of them.
 */
final class HostFit {

  /** What a need is about. */
  static final Set<ConceptType> HOSTS =
      EnumSet.of(ConceptType.CROP, ConceptType.LIVESTOCK, ConceptType.AQUATIC);

  /** How well a term suits what the need is about; the better, the earlier. */
  enum Fit {
    /** It is about one of the term's hosts. */
    FITS,
    /** It names a host, and the term is bound to none. */
    GENERAL,
    /** It names no host. */
    UNKNOWN,
    /** It is about others than the term's hosts. */
    CONTRADICTS
  }

  private final Lexicon lexicon;

  HostFit(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Fit of(Concept concept, Collection<Concept> hosts) {
    List<String> known =
        HOSTS.contains(concept.type()) ? List.of(concept.id()) : concept.attribute("host");
    if (hosts.isEmpty()) {
      return Fit.UNKNOWN;
    }
    if (known.isEmpty()) {
      return Fit.GENERAL;
    }
    return hosts.stream().anyMatch(host -> known.stream().anyMatch(id -> isSame(host.id(), id)))
        ? Fit.FITS
        : Fit.CONTRADICTS;
  }

  private boolean isSame(String left, String right) {
    return left.equals(right)
        || lexicon.broaderIds(left).contains(right)
        || lexicon.broaderIds(right).contains(left);
  }
}

package cn.tianwen.index.lexicon;

import cn.tianwen.index.text.PhraseTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All concepts of one version, by id and by surface form. Immutable. */
public final class Lexicon {

  private final String version;
  private final Map<String, Concept> byId;
  private final Map<String, Concept> bySurface;
  private final PhraseTrie<Concept> forms = new PhraseTrie<>();
  private final Map<String, List<String>> broaderById = new HashMap<>();

  Lexicon(String version, Collection<Concept> concepts) {
    this.version = version;
    Map<String, Concept> ids = new LinkedHashMap<>();
    Map<String, Concept> surfaces = new LinkedHashMap<>();
    for (Concept concept : concepts) {
      ids.put(concept.id(), concept);
      concept.surfaces().forEach(surface -> surfaces.put(surface.text(), concept));
    }
    byId = Collections.unmodifiableMap(ids);
    bySurface = Collections.unmodifiableMap(surfaces);
    surfaces.forEach((surface, concept) -> forms.put(surface.toLowerCase(Locale.ROOT), concept));
    byId.values().forEach(concept -> broaderById.put(concept.id(), climb(concept)));
  }

  /** Declared version and the first digits of the content's SHA-256, e.g. {@code 1+3f9a01bc}. */
  public String version() {
    return version;
  }

  /** All concepts in file order. */
  public Collection<Concept> concepts() {
    return byId.values();
  }

  /** Every written form with its concept. */
  public Map<String, Concept> surfaces() {
    return bySurface;
  }

  /** Every written form in lower case, for all finders of this lexicon. */
  PhraseTrie<Concept> forms() {
    return forms;
  }

  /** The concept of an id. */
  public Optional<Concept> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The concept that is written exactly so (folded). */
  public Optional<Concept> findBySurface(String surface) {
    return Optional.ofNullable(bySurface.get(surface));
  }

  /** Ids of everything broader than a concept, nearest first; empty for an unknown id. */
  public List<String> broaderIds(String id) {
    return broaderById.getOrDefault(id, List.of());
  }

  private List<String> climb(Concept concept) {
    List<String> ids = new ArrayList<>();
    Optional<String> next = concept.broader();
    while (next.isPresent() && !ids.contains(next.get())) {
      ids.add(next.get());
      next = find(next.get()).flatMap(Concept::broader);
    }
    return List.copyOf(ids);
  }
}

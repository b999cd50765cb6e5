package cn.tianwen.index.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that farm text speaks of, under all its names.
 *
 * @param id {@code type.slug}, e.g. {@code crop.malingshu}; never reused for something else
 * @param label the standard name, e.g. 马铃薯
 * @param surfaces every written form, the label first
 * @param broader id of the wider concept of the same type
 * @param attributes further relations as key to values: {@code industry}, {@code host}, {@code
 *     group}, {@code class}, {@code banned}, {@code notice}, {@code allowed}, {@code restricted}
 */
public record Concept(
    String id,
    ConceptType type,
    String label,
    List<SurfaceForm> surfaces,
    Optional<String> broader,
    Map<String, List<String>> attributes) {

  /** Keeps its own copies. */
  public Concept {
    surfaces = List.copyOf(surfaces);
    attributes = Map.copyOf(attributes);
  }

  /** The values of an attribute; empty when it is not set. */
  public List<String> attribute(String key) {
    return attributes.getOrDefault(key, List.of());
  }
}

package cn.tianwen.index.lexicon.diff;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.SurfaceForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything a concept says beside which forms it has, as comparable lists by key. */
final class ConceptAttributes {

  private ConceptAttributes() {}

  /**
   * The attributes of a concept.
   *
   * @param other the same concept in the other version; only marks of forms that both have count
   */
  static Map<String, List<String>> of(Concept concept, Concept other) {
    Set<String> shared =
        other.surfaces().stream().map(SurfaceForm::text).collect(Collectors.toSet());
    Map<String, List<String>> all = new HashMap<>();
    concept.attributes().forEach((key, values) -> all.put(key, values.stream().sorted().toList()));
    all.put("label", List.of(concept.label()));
    concept.broader().ifPresent(broader -> all.put("broader", List.of(broader)));
    all.put(
        "marks",
        concept.surfaces().stream()
            .filter(form -> shared.contains(form.text()))
            .flatMap(
                form ->
                    form.register().stream().map(register -> form.text() + "@" + register.mark()))
            .sorted()
            .toList());
    return all;
  }
}

package cn.tianwen.index.lexicon.diff;

import cn.tianwen.index.lexicon.Concept;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything a concept says beside its forms, as comparable lists by key. */
final class ConceptAttributes {

  private ConceptAttributes() {}

  static Map<String, List<String>> of(Concept concept) {
    Map<String, List<String>> all = new HashMap<>();
    concept.attributes().forEach((key, values) -> all.put(key, values.stream().sorted().toList()));
    all.put("label", List.of(concept.label()));
    concept.broader().ifPresent(broader -> all.put("broader", List.of(broader)));
    all.put(
        "marks",
        concept.surfaces().stream()
            .flatMap(
                form ->
                    form.register().stream().map(register -> form.text() + "@" + register.mark()))
            .sorted()
            .toList());
    return all;
  }
}

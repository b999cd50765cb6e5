package cn.tianwen.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The industry taxonomy, with its mapping to both provinces' own lists. Immutable. */
public final class Industries {

  private final Map<String, Industry> byCode;
  private final Map<String, Industry> byLabel;

  private Industries(List<Industry> industries) {
    Map<String, Industry> codes = new LinkedHashMap<>();
    Map<String, Industry> labels = new LinkedHashMap<>();
    for (Industry industry : industries) {
      if (codes.put(industry.code(), industry) != null
          || labels.put(industry.label(), industry) != null) {
        throw new IllegalStateException("Industry stands twice: " + industry);
      }
    }
    for (Industry industry : industries) {
      industry
          .broaderCode()
          .filter(broader -> !codes.containsKey(broader))
          .ifPresent(
              broader -> {
                throw new IllegalStateException("Unknown wider industry: " + broader);
              });
    }
    byCode = Collections.unmodifiableMap(codes);
    byLabel = Collections.unmodifiableMap(labels);
  }

  /** Loads the bundled taxonomy. */
  public static Industries load() {
    return new Industries(
        new TabSeparatedResource("industries.tsv")
            .rows().stream()
                .map(
                    row ->
                        new Industry(
                            row.getOrDefault("code", ""),
                            row.getOrDefault("label", ""),
                            Optional.of(row.getOrDefault("broader", ""))
                                .filter(broader -> !broader.isEmpty()),
                            row.getOrDefault("guangdong", ""),
                            row.getOrDefault("sichuan", "")))
                .toList());
  }

  /** The industry of a code or of a label, e.g. {@code fruit} or 水果. */
  public Optional<Industry> find(String codeOrLabel) {
    return Optional.ofNullable(byCode.get(codeOrLabel))
        .or(() -> Optional.ofNullable(byLabel.get(codeOrLabel)));
  }

  /** All industries in taxonomy order. */
  public Collection<Industry> list() {
    return byCode.values();
  }

  /** The code itself and the codes of everything below it. */
  public List<String> codesWithin(String code) {
    List<String> codes = new ArrayList<>(List.of(code));
    for (Industry industry : byCode.values()) {
      if (industry.broaderCode().filter(codes::contains).isPresent()) {
        codes.add(industry.code());
      }
    }
    return List.copyOf(codes);
  }
}

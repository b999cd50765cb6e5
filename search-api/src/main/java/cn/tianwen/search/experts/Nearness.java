package cn.tianwen.search.experts;

import cn.tianwen.index.people.PersonDocument;
import java.util.List;
import java.util.Optional;

/** How near somebody is by the region tree: where they work, or where they serve. */
public enum Nearness {
  PROVINCE("本省"),
  CITY("本市"),
  COUNTY("本县");

  private final String label;

  Nearness(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }

  /** The nearest that holds; empty in another province, or when the origin is a mere point. */
  static Optional<Nearness> of(PersonDocument person, Origin origin) {
    List<String> path = origin.regionPath();
    for (int depth = path.size() - 1; depth >= 0; depth--) {
      String code = path.get(depth);
      if (person.regionPath().contains(code) || person.serviceArea().contains(code)) {
        return Optional.of(values()[depth]);
      }
    }
    return Optional.empty();
  }
}

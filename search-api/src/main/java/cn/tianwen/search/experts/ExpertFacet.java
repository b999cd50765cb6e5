package cn.tianwen.search.experts;

import java.util.Locale;

/** What people can be narrowed by. */
enum ExpertFacet {
  KIND,
  INDUSTRY,
  REGION,
  LEVEL,
  AVAILABILITY,
  CONCEPT;

  /** Its name in the answer. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

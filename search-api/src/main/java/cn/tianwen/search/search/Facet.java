package cn.tianwen.search.search;

import java.util.Locale;

/** What a search can be narrowed by. */
enum Facet {
  INDUSTRY,
  CROP,
  REGION,
  YEAR;

  /** Its name in the answer and as a parameter. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package cn.tianwen.search.documents;

import java.util.Locale;

/** What a search for documents can be narrowed by. */
enum DocumentFacet {
  KIND,
  TOPIC,
  INDUSTRY,
  CROP,
  REGION,
  INSTITUTION,
  YEAR,
  FORMAT;

  /** Its name in the answer and as a parameter. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package cn.tianwen.admin.sanitise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The declarations of a {@code style} attribute, in lower case.
 *
 * @param declarations value by property
 */
record InlineStyle(Map<String, String> declarations) {

  static InlineStyle of(Element element) {
    Map<String, String> declarations = new HashMap<>();
    for (String declaration : element.attr("style").toLowerCase(Locale.ROOT).split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        declarations.put(
            declaration.substring(0, colon).strip(),
            declaration.substring(colon + 1).replace("!important", "").strip());
      }
    }
    return new InlineStyle(declarations);
  }

  /** The value of a property; empty when it is not set. */
  String get(String property) {
    return declarations.getOrDefault(property, "");
  }
}

package cn.tianwen.standalone.analysis;

import java.util.List;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/** Rules of the {@code mapping} character filter: {@code source => target}, with escapes. */
final class MappingRules {

  private static final String ARROW = "=>";

  private MappingRules() {}

  static NormalizeCharMap parse(List<String> rules) {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    for (String rule : rules) {
      int arrow = rule.lastIndexOf(ARROW);
      if (arrow < 0) {
        throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
      }
      map.add(
          unescape(rule.substring(0, arrow).trim()),
          unescape(rule.substring(arrow + ARROW.length()).trim()));
    }
    return map.build();
  }

  private static String unescape(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\\') {
        result.append(c);
        continue;
      }
      if (at >= text.length()) {
        throw invalidEscape(text);
      }
      char escaped = text.charAt(at++);
      if (escaped != 'u') {
        result.append(meaningOf(escaped));
        continue;
      }
      if (at + 4 > text.length()) {
        throw invalidEscape(text);
      }
      result.append((char) Integer.parseInt(text, at, at + 4, 16));
      at += 4;
    }
    return result.toString();
  }

  private static char meaningOf(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> escaped;
    };
  }

  private static IllegalArgumentException invalidEscape(String text) {
    return new IllegalArgumentException("Invalid escaped char in [" + text + "]");
  }
}

package cn.tianwen.index.spelling;

import cn.tianwen.index.text.PhraseFile;
import java.util.HashMap;
import java.util.Map;

/** Characters that are taken for one another because they look alike; data: shape-alike.txt. */
final class ShapeAlike {

  private final Map<Character, String> alike = new HashMap<>();

  ShapeAlike() {
    PhraseFile.text(ShapeAlike.class, "shape-alike.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(group -> group.chars().forEach(c -> alike.merge((char) c, group, String::concat)));
  }

  boolean test(char left, char right) {
    return left != right && alike.getOrDefault(left, "").indexOf(right) >= 0;
  }

  /** The characters that one may stand for. */
  String of(char c) {
    return alike.getOrDefault(c, "");
  }
}

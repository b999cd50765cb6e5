package cn.tianwen.index.install;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An index behind an alias, named {@code <alias>-v<version>}.
 *
 * @param alias the name that readers use
 * @param version counts up from 1
 */
record PhysicalIndex(String alias, int version) {

  private static final Pattern NAME = Pattern.compile("(.+)-v(\\d+)");

  static PhysicalIndex parse(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalStateException("Not a versioned index: " + name);
    }
    return new PhysicalIndex(matcher.group(1), Integer.parseInt(matcher.group(2)));
  }

  String name() {
    return alias + "-v" + version;
  }

  PhysicalIndex next() {
    return new PhysicalIndex(alias, version + 1);
  }
}

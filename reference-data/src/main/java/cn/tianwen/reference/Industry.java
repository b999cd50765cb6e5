package cn.tianwen.reference;

import java.util.Optional;

/**
 * An industry (产业) of the platform's taxonomy.
 *
 * @param code stable lower-case code, e.g. {@code fruit}
 * @param label name shown to people, e.g. 水果
 * @param broaderCode the wider industry, e.g. 畜牧 for 生猪
 * @param guangdong its name among the leading industries of 广东; empty where it has none
 * @param sichuan its name in the "10+3" of 四川; empty where it has none
 */
public record Industry(
    String code, String label, Optional<String> broaderCode, String guangdong, String sichuan) {

  /** Refuses codes that are not lower-case words. */
  public Industry {
    if (!code.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("Not an industry code: " + code);
    }
  }
}

package cn.tianwen.sample.golden;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What makes a need difficult. */
public enum GoldenKind {
  /** Words and grammar of Guangdong or Sichuan, folk names. */
  DIALECT,
  /** Characters of similar shape, missing or doubled characters, missing punctuation. */
  TYPO,
  /** Wrong characters of the same or nearly the same sound inside key terms. */
  HOMOPHONE,
  /** Short, without a technical name. */
  VAGUE,
  /** A story with parts that do not matter. */
  LONG,
  /** A good description in other words. */
  PLAIN,
  /** The archive also holds the same symptom on another crop or animal. */
  OTHER_CROP,
  /** No case of the archive solves it. */
  NO_ANSWER;

  /** The name in files and reports, e.g. {@code other_crop}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<GoldenKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}

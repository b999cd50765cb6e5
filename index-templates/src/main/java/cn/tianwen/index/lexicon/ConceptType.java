package cn.tianwen.index.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing a concept is. The first part of every concept id. */
public enum ConceptType {
  CROP("作物"),
  LIVESTOCK("畜禽"),
  AQUATIC("水产"),
  PEST("虫害"),
  DISEASE("病害"),
  DISORDER("生理障碍"),
  WEED("杂草"),
  SYMPTOM("症状"),
  PESTICIDE("农药"),
  FERTILIZER("肥料"),
  DRUG("兽渔药"),
  OPERATION("农事操作"),
  MACHINE("农机"),
  STAGE("生育期"),
  HAZARD("灾害");

  private final String label;

  ConceptType(String label) {
    this.label = label;
  }

  /** The Chinese word shown to people. */
  public String label() {
    return label;
  }

  /** The lower-case form used in concept ids and in the API, e.g. {@code crop}. */
  public String prefix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of an id's prefix; empty when there is none of that name. */
  public static Optional<ConceptType> find(String prefix) {
    return Arrays.stream(values()).filter(type -> type.prefix().equals(prefix)).findFirst();
  }
}

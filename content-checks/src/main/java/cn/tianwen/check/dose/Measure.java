package cn.tianwen.check.dose;

/** In what a dose is said. */
enum Measure {
  /** Times of water. */
  DILUTION("稀释倍数", "倍"),
  /** Grams or millilitres a mu. */
  PER_MU("每亩用量", "克（毫升）"),
  /** Milligrams a kilogram of body weight. */
  PER_BODY_WEIGHT("每公斤体重用量", "毫克"),
  /** Grams a ton of feed. */
  PER_TON_OF_FEED("每吨饲料用量", "克"),
  /** Grams or millilitres a cubic metre of water. */
  PER_CUBIC_METRE("每立方米水体用量", "克（毫升）"),
  /** Percent of active substance. */
  CONTENT("有效成分含量", "%");

  private final String label;
  private final String unit;

  Measure(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  String label() {
    return label;
  }

  /** What its limits count. */
  String unit() {
    return unit;
  }
}

package cn.tianwen.index.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The one use that a ban leaves to an agent. */
public enum AllowedUse {
  /** Coating of seed, as maize. */
  SEED_COATING("种子包衣", List.of("包衣", "种衣", "拌种")),
  /** Fumigation of the bare soil before planting. */
  SOIL_FUMIGATION("土壤熏蒸", List.of("熏蒸")),
  /** Fumigation of goods under quarantine. */
  QUARANTINE("检疫熏蒸", List.of("检疫"));

  private final String label;
  private final List<String> signs;

  AllowedUse(String label, List<String> signs) {
    this.label = label;
    this.signs = signs;
  }

  /** The Chinese words used in the lexicon files and to people. */
  public String label() {
    return label;
  }

  /** Whether a sentence speaks of this use. */
  public boolean isMeantBy(String sentence) {
    return signs.stream().anyMatch(sentence::contains);
  }

  /** The use of that label; empty when there is none. */
  public static Optional<AllowedUse> find(String label) {
    return Arrays.stream(values()).filter(use -> use.label.equals(label)).findFirst();
  }
}

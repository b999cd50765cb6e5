package cn.tianwen.index.lexicon;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an agent must not be used on. The same words name the group that a crop belongs to, so that
 * a ban and a crop can be held against each other.
 */
public enum BanScope {
  /** Every use. */
  EVERYTHING("全部"),
  /** Every plant that is grown. */
  CROPS("农作物"),
  /** Vegetables, also potatoes and other roots, and bamboo shoots. */
  VEGETABLES("蔬菜"),
  /** Fruit of trees, vines and berries, and melons. */
  FRUIT("瓜果"),
  /** Tea. */
  TEA("茶叶"),
  /** Mushrooms. */
  MUSHROOMS("菌类"),
  /** Chinese medicinal herbs. */
  HERBS("中草药材"),
  /** Rice. */
  RICE("水稻"),
  /** Groundnuts. */
  GROUNDNUTS("花生"),
  /** Animals that people eat or whose products they eat. */
  FOOD_ANIMALS("食品动物");

  private final String label;

  BanScope(String label) {
    this.label = label;
  }

  /** The Chinese word used by the notices, in the lexicon files and to people. */
  public String label() {
    return label;
  }

  /** The scope of that label; empty when there is none. */
  public static Optional<BanScope> find(String label) {
    return Arrays.stream(values()).filter(scope -> scope.label.equals(label)).findFirst();
  }
}

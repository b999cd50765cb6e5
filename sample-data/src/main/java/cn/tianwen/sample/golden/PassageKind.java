package cn.tianwen.sample.golden;

import java.util.Locale;

/** In which search the answer to a {@link PassageQuestion} is looked for. */
public enum PassageKind {
  /** 宏观产业资讯 and 地方特色产业. */
  INDUSTRY,
  /** 培训材料. */
  TRAINING;

  /**
   * The name in files and in {@code GET /api/search?kind=}, {@code industry} or {@code training}.
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

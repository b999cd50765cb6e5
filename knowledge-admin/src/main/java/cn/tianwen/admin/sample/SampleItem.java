package cn.tianwen.admin.sample;

import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.IndustryTopic;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.Licence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invented item.
 *
 * @param state it is brought to
 * @param returned why it was given back; empty unless it was
 */
record SampleItem(ItemState state, ContentKind kind, ItemText text, String returned) {

  private static final Map<Licence, String> TERMS =
      Map.of(
          Licence.FREE_WITH_CREDIT, "可以转载，须注明权利人、来源和发布编号，不得修改原意。示例内容，不替代专家意见。",
          Licence.NON_COMMERCIAL, "可以非商业使用，须注明权利人、来源和发布编号。示例内容，不作统计依据。",
          Licence.GOVERNMENT_OPEN, "可以自由阅读和引用，须注明发布机关和发布编号。示例内容，不作统计依据。",
          Licence.ALL_RIGHTS_RESERVED, "未经许可不得转载。示例内容。");

  /** Reads a file: lines of {@code name: value}, an empty line, the body. */
  static SampleItem read(String file) {
    int end = file.indexOf("\n\n");
    Map<String, String> facts = new HashMap<>();
    file.substring(0, end)
        .lines()
        .map(line -> line.split(":", 2))
        .forEach(fact -> facts.put(fact[0], fact[1].strip()));
    ContentKind kind = ContentKind.valueOf(fact(facts, "kind"));
    Licence licence =
        fact(facts, "licence").isEmpty() ? null : Licence.valueOf(fact(facts, "licence"));
    ItemText text =
        new ItemText(
            fact(facts, "title"),
            fact(facts, "topic").isEmpty() ? null : IndustryTopic.valueOf(fact(facts, "topic")),
            fact(facts, "industry"),
            crops(fact(facts, "crops")),
            fact(facts, "author"),
            fact(facts, "summary"),
            fact(facts, "problem"),
            file.substring(end).strip(),
            new IntellectualProperty(
                fact(facts, "owner"), licence, fact(facts, "source"), terms(licence)),
            null);
    return new SampleItem(
        ItemState.valueOf(fact(facts, "state")), kind, text, fact(facts, "returned"));
  }

  private static String terms(@Nullable Licence licence) {
    return licence == null ? "" : TERMS.getOrDefault(licence, "");
  }

  private static String fact(Map<String, String> facts, String name) {
    return facts.getOrDefault(name, "");
  }

  private static List<String> crops(String text) {
    return Stream.of(text.split("、")).filter(crop -> !crop.isEmpty()).toList();
  }
}
